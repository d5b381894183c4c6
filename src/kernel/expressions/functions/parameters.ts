import type { Parameter } from '../function-row.ts';

/** The text a method is called on. */
export const text: Parameter = { name: 'text', kinds: ['string'] };

export function textNamed(name: string): Parameter {
  return { name, kinds: ['string'] };
}

export function positionNamed(name: string): Parameter {
  return { name, kinds: ['number'], whole: true };
}
