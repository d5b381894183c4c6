import type { Document } from '../../../kernel/model/document.ts';
import { documentsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { sameJson } from '../../../lib/same-json.ts';

/** Whether calls may go otherwise on these documents: places on the canvas, notes and scenarios mean nothing to a call. */
export function changesCalls(before: Tenant, after: Tenant): boolean {
  if (before === after) return false;
  const kinds = new Set([...before.documents.keys(), ...after.documents.keys()]);
  return [...kinds].some((kind) => kind !== 'scenario' && kindDiffers(kind, before, after));
}

function kindDiffers(kind: string, before: Tenant, after: Tenant): boolean {
  const [old, now] = [documentsOf(before, kind), documentsOf(after, kind)];
  return old.length !== now.length || old.some((document, index) => differs(document, now[index] as Document));
}

const MEANINGLESS: ReadonlySet<string> = new Set(['layout', 'notes', 'frames', 'description']);

function differs(before: Document, after: Document): boolean {
  if (before === after) return false;
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].some((field) => !MEANINGLESS.has(field) && !same(before[field], after[field]));
}

/** Missing and present differ; the same object is the same at once, which spares most of a large flow. */
function same(before: unknown, after: unknown): boolean {
  return before === after || sameJson(before, after);
}
