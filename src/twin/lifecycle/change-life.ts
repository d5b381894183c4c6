import type { Flow } from '../../kernel/model/flow.ts';
import { sameJson } from '../../lib/same-json.ts';
import { type FlowLife, lifeOf, nextNumber, type TenantLife, type Version, versionIn } from './flow-life.ts';
import type { LifeAction, LifeStep } from './life-step.ts';
import { ruleProblem } from './number-rule.ts';
import type { Refusal, RefusalCode } from './refusal.ts';
import { versionName } from './version.ts';

/** A version that became what it is by a step. */
export interface LifeEffect {
  readonly action: LifeAction;
  readonly version: Version;
}

export type LifeChange =
  | {
      readonly ok: true;
      readonly life: TenantLife;
      /** What was done, before what that led to. */
      readonly effects: readonly LifeEffect[];
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** How flows are called in refusals. */
export type FlowName = (flow: string) => string;

/**
 * Does a step in the life of a tenant's flows, or says why not; then nothing has changed. Keeps what always holds: one
 * official and one gray version per flow at most, one main and one exception flow, an official exception flow as long as
 * any other flow answers calls, numbers without gaps (domain.md §2.9).
 */
export function changeLife(life: TenantLife, step: LifeStep, nameOf: FlowName = (flow) => flow): LifeChange {
  const refuse = (code: RefusalCode, params: Refusal['params'] = {}): LifeChange => ({
    ok: false,
    refusal: { code, params: { flow: nameOf(step.flow), ...params } },
  });
  const own = lifeOf(life, step.flow);
  const version = versionName(step.number);
  const before = own.versions.find(({ number }) => number === step.number);
  if (step.do === 'release') {
    const next = nextNumber(own);
    if (step.number !== next) return refuse('number-taken', { version, next: versionName(next) });
    const same = own.versions.find(({ state, hash }) => state !== 'offline' && hash === step.hash);
    if (same !== undefined) return refuse('same-content', { version: versionName(same.number) });
  } else {
    if (before === undefined) return refuse('unknown-version', { version });
    if (before.state === step.to && sameJson(before.rules, step.to === 'gray' ? step.rules : [])) {
      return refuse('already-so', { version });
    }
    if (before.state === 'official' && step.to === 'gray') return refuse('official-to-gray', { version });
  }
  const wrong = step.to === 'gray' ? wrongRules(step) : undefined;
  if (wrong !== undefined) return refuse(wrong.code, wrong.params);
  const now = versionAfter(step, before);
  const broken = brokenLaw(life, step.flow, own, now, nameOf);
  if (broken !== undefined) return refuse(broken.code, broken.params);
  const replaced = own.versions.find(({ number, state }) => number !== now.number && isReplaced(state, now.state));
  const effects: LifeEffect[] = [{ action: actionOf(step, before), version: now }];
  if (replaced !== undefined)
    effects.push({ action: 'replaced', version: { ...replaced, state: 'offline', rules: [] } });
  return { ok: true, life: withEffects(life, step.flow, own, effects), effects };
}

function wrongRules({ rules }: LifeStep): Refusal | undefined {
  if (rules.length === 0) return { code: 'no-rules', params: {} };
  const index = rules.findIndex((rule) => ruleProblem(rule) !== undefined);
  return index < 0 ? undefined : { code: 'bad-rule', params: { index: index + 1 } };
}

function versionAfter(step: LifeStep, before: Version | undefined): Version {
  const rules = step.to === 'gray' ? step.rules : [];
  if (step.do === 'release') {
    const { number, to: state, type, hash } = step;
    return { number, state, type, hash, rules };
  }
  return { ...(before as Version), state: step.to, rules };
}

/** A version only gives way to one of its own state: what a few try does not take the others' flow away. */
function isReplaced(state: Version['state'], by: Version['state']): boolean {
  return by !== 'offline' && state === by;
}

function actionOf(step: LifeStep, before: Version | undefined): LifeAction {
  if (step.do === 'release' || before === undefined) return 'released';
  if (step.to === 'offline') return 'taken-offline';
  if (before.state === 'offline') return 'released-again';
  return step.to === 'official' ? 'published' : 'rules-changed';
}

/** What would not hold any more with this version as it would be. */
function brokenLaw(life: TenantLife, flow: string, own: FlowLife, now: Version, nameOf: FlowName): Refusal | undefined {
  const others = [...life].filter(([id]) => id !== flow);
  const live = (type?: Flow['type']) =>
    others.find(([, { versions }]) =>
      versions.some((one) => one.state !== 'offline' && (type === undefined || one.type === type)),
    )?.[0];
  const remaining = own.versions.filter(
    ({ number, state }) => number !== now.number && state !== 'offline' && !isReplaced(state, now.state),
  );
  const after = [...remaining, now].filter(({ state }) => state !== 'offline');
  for (const type of ['main', 'exception'] as const) {
    const other = after.some((one) => one.type === type) ? live(type) : undefined;
    if (other !== undefined) return { code: `second-${type}`, params: { other: nameOf(other) } };
  }
  const servesErrors = ({ state, type }: Version): boolean => state === 'official' && type === 'exception';
  if (after.some(servesErrors) || others.some(([, { versions }]) => versions.some(servesErrors))) return undefined;
  const wasServing = own.versions.some(servesErrors);
  const needing = live();
  if (wasServing && needing !== undefined) return { code: 'exception-needed', params: { other: nameOf(needing) } };
  return after.some(({ type }) => type !== 'exception') ? { code: 'exception-first', params: {} } : undefined;
}

function withEffects(life: TenantLife, flow: string, own: FlowLife, effects: readonly LifeEffect[]): TenantLife {
  const changed = new Map(effects.map(({ version }) => [version.number, version]));
  const versions = own.versions.map((version) => changed.get(version.number) ?? version);
  const [first] = effects;
  if (first?.action === 'released') versions.push(first.version);
  return new Map(life).set(flow, { ...own, versions });
}

/** Versions that answer calls, of all flows. */
export function liveVersions(life: TenantLife): readonly (Version & { readonly flow: string })[] {
  return [...life].flatMap(([flow, own]) =>
    (['official', 'gray'] as const).flatMap((state) => {
      const version = versionIn(own, state);
      return version === undefined ? [] : [{ ...version, flow }];
    }),
  );
}
