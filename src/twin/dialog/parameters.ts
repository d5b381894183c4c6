import type { ValueMap } from '../../kernel/model/value.ts';
import { scalarText } from './dialog-request.ts';

/** Parameters of a request by their published names; what is wrong with them is put on a list. */
export interface Parameters {
  /** One that must be there; empty when it is not. */
  text(name: string, mostCharacters: number): string;
  /** One that may be left out, empty or null. */
  optional(name: string, mostCharacters: number): string | undefined;
}

export function parameters(values: ValueMap, prefix: string, problems: string[]): Parameters {
  const read = (name: string, most: number): string | undefined => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined || value === null || value === '') return undefined;
    const text = scalarText(value);
    if (text === undefined) problems.push(`${prefix}${name} is no text`);
    else if (text.length > most) problems.push(`${prefix}${name} has more than ${most} characters`);
    else return text;
    return '';
  };
  return {
    optional: read,
    text(name, most) {
      const text = read(name, most);
      if (text === undefined) problems.push(`${prefix}${name} is missing`);
      return text ?? '';
    },
  };
}
