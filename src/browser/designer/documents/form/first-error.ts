import type { FieldProps } from '@rjsf/utils';

/** What is wrong with a field or, when that is nothing, with anything in it. */
export function firstError({
  rawErrors,
  errorSchema,
}: Pick<FieldProps, 'rawErrors' | 'errorSchema'>): string | undefined {
  return rawErrors?.[0] ?? inside(errorSchema);
}

function inside(tree: unknown): string | undefined {
  if (typeof tree !== 'object' || tree === null) return undefined;
  for (const [name, child] of Object.entries(tree)) {
    if (name === '__errors') {
      if (Array.isArray(child) && typeof child[0] === 'string') return child[0];
    } else {
      const found = inside(child);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
