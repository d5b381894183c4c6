import { isPlainName } from '../../../kernel/expressions/references.ts';
import type { VariableMark } from '../../../kernel/model/json-schema.ts';
import type { ValueType } from '../../../kernel/model/value.ts';
import { offersAt, writtenName } from './scope-completions.ts';
import type { TextScope } from './text-scope.ts';

/** A variable that a field may write to. */
export interface VariableOffer {
  /** Such as `FLOW.card`. */
  readonly name: string;
  readonly group: 'flow' | 'global' | 'calldata';
  readonly type: string;
  readonly encrypted: boolean;
  readonly doc: string;
}

const GROUPS = { FLOW: 'flow', GLOBAL: 'global', calldata: 'calldata' } as const;

/** Everything that a field with this mark may write to, in order of scopes. */
export function variableOffers(mark: VariableMark, scope: TextScope): readonly VariableOffer[] {
  return offersAt(scope.environment(undefined), scope).flatMap((offer): readonly VariableOffer[] => {
    const { scope: from, type, encrypted } = offer;
    if (from !== 'FLOW' && from !== 'GLOBAL' && !(from === 'calldata' && mark.calldata === true)) return [];
    const name = from === 'calldata' ? `${from}.${offer.member}` : writtenName(offer);
    return [{ name, group: GROUPS[from], type, encrypted, doc: scope.describe(name) }];
  });
}

/** The flow variable that would be declared for what was typed, or null when that is no name for one. */
export function nameToDeclare(typed: string, offers: readonly VariableOffer[]): string | null {
  const name = typed.trim().replace(/^FLOW\./, '');
  const isName = isPlainName(name) && name.length <= 64 && !name.startsWith('__');
  return isName && !offers.some((offer) => offer.name === `FLOW.${name}`) ? name : null;
}

/** The type of a variable that holds what the field writes. */
export function typeToDeclare(mark: VariableMark): ValueType {
  if (mark.type === 'number') return 'float';
  return mark.type === 'boolean' ? 'boolean' : 'string';
}
