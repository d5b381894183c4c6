import { Refused } from '../problems/refused.ts';

/** Of a kind of which every tenant has exactly one. */
export function indispensable(kind: string): Refused {
  return new Refused(
    { code: 'document-indispensable' },
    `Every tenant has exactly one document of kind ${kind}: it can be changed, but not deleted, nor can there be a second.`,
  );
}
