import type { Declared, Environment } from '../../../kernel/expressions/environment.ts';
import { isPlainName, type ScopeName } from '../../../kernel/expressions/references.ts';
import type { Completion } from './completion.ts';
import type { TextScope } from './text-scope.ts';

/** A variable that may be read, with its full name. */
export interface Offer {
  readonly scope: ScopeName;
  readonly member: string;
  /** Empty when it is not declared. */
  readonly type: string;
  readonly encrypted: boolean;
}

/** Scopes that may be named at a place, in the order in which people need them. */
export function scopesAt(environment: Environment): readonly ScopeName[] {
  return ['FLOW', 'GLOBAL', ...environment.scopes, 'calldata', 'SYS', 'IVRREQUEST'];
}

/** Everything that may be read at a place by its name. */
export function offersAt(environment: Environment, { seen }: TextScope): readonly Offer[] {
  return scopesAt(environment).flatMap((scope): readonly Offer[] => {
    if (scope === 'FLOW') return declaredOffers(scope, environment.flow);
    if (scope === 'GLOBAL') return declaredOffers(scope, environment.global);
    if (scope === 'SYS') return declaredOffers(scope, environment.sys);
    if (scope === 'IVRREQUEST') return declaredOffers(scope, environment.ivr);
    if (scope === 'RESULT' && environment.result !== undefined) return declaredOffers(scope, environment.result);
    if (scope === 'RESULT') return seenOffers(scope, seen.result);
    if (scope === 'TOC') return seenOffers(scope, seen.toc);
    return scope === 'calldata' ? seenOffers(scope, seen.calldata) : [];
  });
}

function declaredOffers(scope: ScopeName, variables: readonly Declared[]): readonly Offer[] {
  return variables.map(({ name, type, encrypted }) => ({ scope, member: name, type, encrypted }));
}

function seenOffers(scope: ScopeName, names: readonly string[]): readonly Offer[] {
  return names.map((member) => ({ scope, member, type: '', encrypted: false }));
}

/** The variable as it is written: a name that is no word stands in brackets. */
export function writtenName({ scope, member }: Pick<Offer, 'scope' | 'member'>): string {
  const path = scope === 'calldata' || scope === 'TOC' ? member.split('.') : [member];
  return path.reduce(
    (name, part) => name + (isPlainName(part) ? `.${part}` : `[${JSON.stringify(part)}]`),
    scope as string,
  );
}

/** @param isMember only the part behind the scope is inserted */
export function variableCompletion(offer: Offer, scope: TextScope, isMember: boolean): Completion {
  const full = writtenName(offer);
  const insert = isMember ? full.slice(offer.scope.length).replace(/^\./, '') : full;
  return {
    label: isMember ? offer.member : full,
    insert,
    caret: insert.length,
    kind: 'variable',
    type: offer.type,
    doc: scope.describe(`${offer.scope}.${offer.member}`),
    example: '',
  };
}
