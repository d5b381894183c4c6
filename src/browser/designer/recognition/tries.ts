import type { Tenant } from '../../../kernel/model/tenant.ts';
import { clockOf } from '../../../twin/recognition/entities/clock.ts';
import { recognise } from '../../../twin/recognition/recognise.ts';
import type { Recognition } from '../../../twin/recognition/recognition.ts';
import { scopeOf } from '../../../twin/recognition/scope.ts';

/** What is tried out. */
export type TrySubject = { readonly domain: string } | { readonly robot: string };

/** Something that was said, and what was recognised of it. */
export interface TryTurn {
  readonly id: number;
  readonly say: string;
  readonly recognition: Recognition;
}

/** One call after the other: each turn knows what was said before it. */
export function tryTurn(
  subject: TrySubject,
  tenant: Tenant,
  before: readonly TryTurn[],
  say: string,
  how: { readonly language: string; readonly now: number },
): TryTurn {
  const scope = scopeOf(subject, tenant);
  const last = before[before.length - 1];
  const dialog = last?.recognition.dialog ?? null;
  const request = { content: say, language: how.language, context: '', intentions: 5, event: 'none', dialog };
  return { id: (last?.id ?? 0) + 1, say, recognition: recognise(scope, request, clockOf(how.now, scope.timeZone)) };
}

/** Everything that was said, recognised anew: for documents that have changed since. */
export function triedAnew(
  subject: TrySubject,
  tenant: Tenant,
  turns: readonly TryTurn[],
  how: { readonly language: string; readonly now: number },
): readonly TryTurn[] {
  const anew: TryTurn[] = [];
  for (const { say } of turns) anew.push(tryTurn(subject, tenant, anew, say, how));
  return anew;
}

/** The languages of what is tried out, the first first. */
export function languagesOf(subject: TrySubject, tenant: Tenant): readonly string[] {
  const { domains } = scopeOf(subject, tenant);
  const languages = new Set(domains.flatMap(({ domain }) => domain.languages));
  return languages.size === 0 ? ['en-US', 'zh-CN'] : [...languages];
}
