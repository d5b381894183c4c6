import { smallestValue } from '../../../../kernel/documents/smallest-value.ts';
import type { Definitions } from '../../../../kernel/model/effective-schema.ts';
import type { Branch } from './form-schema.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * The value when it goes another way: what both ways know by the same name is kept, what the new one requires besides
 * begins as small as it may be. A reference to something that does not exist yet is left for the user.
 */
export function switchBranch(
  value: Plain | undefined,
  tag: string,
  { value: wanted, schema }: Branch,
  definitions: Definitions,
  idOf: (kind: string) => string | undefined,
): Plain {
  const next: Record<string, unknown> = { [tag]: wanted };
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const before = value !== undefined && Object.hasOwn(value, name) ? value[name] : undefined;
    if (before !== undefined) next[name] = before;
    else if (schema.required?.includes(name)) {
      const least = smallestValue(property, definitions, idOf);
      if ('value' in least) next[name] = least.value;
    }
  }
  return next;
}
