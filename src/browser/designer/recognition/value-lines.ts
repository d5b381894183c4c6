import type { Entity } from '../../../kernel/corpora/domain.ts';

type Values = readonly { readonly value: string; readonly synonyms?: readonly string[] }[];

/** Whether every value can be written in a line and read back as it was. */
export function fitsLines(values: Values): boolean {
  return values.every(({ value, synonyms = [] }) => !/[:\n]/.test(value) && !synonyms.some((one) => /[;\n]/.test(one)));
}

/** `eye clinic: ophthalmology; eyes`: a value and its synonyms. */
export function lineOfValue({ value, synonyms = [] }: Values[number]): string {
  return synonyms.length === 0 ? value : `${value}: ${synonyms.join('; ')}`;
}

/** Chinese colons and semicolons are as good. */
export function valueOfLine(line: string): Partial<Entity['values'][number]> & { readonly value: string } {
  const [value = '', rest = ''] = line.split(/[:：](.*)/s);
  const synonyms = rest
    .split(/[;；]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  return synonyms.length === 0 ? { value: value.trim() } : { value: value.trim(), synonyms };
}
