/** Hidden folder in a tenant's folder that holds new documents until all of them are in place. */
export const replacementFolder = '.callsmith-replacement';

/** What is still to be done; the new documents stand under `files/`. Paths are relative to the tenant's folder. */
export interface ReplacementPlan {
  readonly write: readonly string[];
  readonly remove: readonly string[];
}

/** The plan of a text, or undefined when it is none: a folder from a stranger may hold anything. */
export function readPlan(text: string): ReplacementPlan | undefined {
  try {
    const { write, remove } = JSON.parse(text) as ReplacementPlan;
    return isPathList(write) && isPathList(remove) ? { write, remove } : undefined;
  } catch {
    return undefined;
  }
}

function isPathList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((path) => typeof path === 'string' && isDocumentPath(path));
}

/** `tenant.json` or `folder/name.json`, and nothing that leads elsewhere. */
export function isDocumentPath(path: string): boolean {
  const parts = path.split('/');
  return parts.length <= 2 && path.endsWith('.json') && parts.every((part) => !/^\.|[\\\0]|^$/.test(part));
}
