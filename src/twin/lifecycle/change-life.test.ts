import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeLife, liveVersions } from './change-life.ts';
import { lifeOf, type TenantLife } from './flow-life.ts';
import { attemptArbitrary, stepOf } from './life-model.harness.ts';
import type { LifeStep } from './life-step.ts';
import { refusalText } from './refusal.ts';

const EMPTY: TenantLife = new Map();
const rules = [{ by: 'prefix', prefix: '139' }] as const;

const release = (flow: string, number: number, to: 'official' | 'gray' = 'official'): LifeStep => ({
  do: 'release',
  flow,
  number,
  type: flow === 'sorry' ? 'exception' : flow === 'sub' ? 'subflow' : 'main',
  hash: `${flow}-${number}`,
  to,
  rules: to === 'gray' ? rules : [],
});
const bring = (flow: string, number: number, to: 'official' | 'gray' | 'offline'): LifeStep => ({
  do: 'change-state',
  flow,
  number,
  to,
  rules: to === 'gray' ? rules : [],
});

/** The life after these steps, each of which must be possible. */
function lived(...steps: readonly LifeStep[]): TenantLife {
  return steps.reduce((life, step) => {
    const change = changeLife(life, step);
    if (!change.ok) throw new Error(refusalText(change.refusal).en);
    return change.life;
  }, EMPTY);
}

function refusalOf(life: TenantLife, step: LifeStep): string {
  const change = changeLife(life, step);
  return change.ok ? 'done' : change.refusal.code;
}

const states = (life: TenantLife, flow: string): readonly string[] =>
  lifeOf(life, flow).versions.map(({ number, state }) => `${number} ${state}`);

describe('a release', () => {
  test('needs the exception flow to be official first', () => {
    expect(refusalOf(EMPTY, release('main', 1))).toBe('exception-first');
    expect(refusalOf(lived(release('sorry', 1, 'gray')), release('main', 1))).toBe('exception-first');
    expect(refusalOf(lived(release('sorry', 1)), release('main', 1, 'gray'))).toBe('done');
  });

  test('replaces the official version, and leaves the gray one alone', () => {
    const life = lived(release('sorry', 1), release('main', 1), release('main', 2, 'gray'), release('main', 3));
    expect(states(life, 'main')).toEqual(['1 offline', '2 gray', '3 official']);
  });

  test('takes the next number and no other, so that of many at once one wins', () => {
    const life = lived(release('sorry', 1), release('main', 1));
    expect(refusalOf(life, release('main', 1))).toBe('number-taken');
    expect(refusalOf(life, release('main', 3))).toBe('number-taken');
  });

  test('of what answers calls already is refused', () => {
    const life = lived(release('sorry', 1), release('main', 1));
    expect(refusalOf(life, { ...release('main', 2), hash: 'main-1' } as LifeStep)).toBe('same-content');
  });

  test('as gray needs rules that can be used', () => {
    const life = lived(release('sorry', 1));
    const gray = release('main', 1, 'gray');
    expect(refusalOf(life, { ...gray, rules: [] })).toBe('no-rules');
    expect(refusalOf(life, { ...gray, rules: [{ by: 'segment', from: '20', to: '10' }] })).toBe('bad-rule');
  });

  test('of a second main or exception flow is refused as long as the first answers calls', () => {
    const life = lived(release('sorry', 1), release('main', 1));
    expect(refusalOf(life, release('other', 1))).toBe('second-main');
    expect(refusalOf(life, { ...release('regret', 1), type: 'exception' } as LifeStep)).toBe('second-exception');
    expect(refusalOf(life, release('sub', 1))).toBe('done');
    const without = changeLife(life, bring('main', 1, 'offline'));
    expect(without.ok && refusalOf(without.life, release('other', 1))).toBe('done');
  });
});

describe('a version', () => {
  const life = lived(release('sorry', 1), release('main', 1), release('main', 2), release('main', 3, 'gray'));

  test('that is gray becomes official in place of the one that was', () => {
    const change = changeLife(life, bring('main', 3, 'official'));
    expect(change.ok && change.effects.map(({ action, version }) => `${action} ${version.number}`)).toEqual([
      'published 3',
      'replaced 2',
    ]);
    expect(change.ok && states(change.life, 'main')).toEqual(['1 offline', '2 offline', '3 official']);
  });

  test('that was released earlier comes back as it was', () => {
    const change = changeLife(life, bring('main', 1, 'official'));
    expect(change.ok && states(change.life, 'main')).toEqual(['1 official', '2 offline', '3 gray']);
    expect(change.ok && lifeOf(change.life, 'main').versions[0]?.hash).toBe('main-1');
  });

  test('that is official cannot become gray, nor what it is already', () => {
    expect(refusalOf(life, bring('main', 2, 'gray'))).toBe('official-to-gray');
    expect(refusalOf(life, bring('main', 2, 'official'))).toBe('already-so');
    expect(refusalOf(life, bring('main', 9, 'offline'))).toBe('unknown-version');
  });

  test('of the exception flow stays as long as another flow answers calls', () => {
    expect(refusalOf(life, bring('sorry', 1, 'offline'))).toBe('exception-needed');
    const without = lived(release('sorry', 1), release('main', 1), bring('main', 1, 'offline'));
    expect(refusalOf(without, bring('sorry', 1, 'offline'))).toBe('done');
    expect(refusalOf(life, release('sorry', 2))).toBe('done');
  });
});

describe('whatever anybody tries, in whatever order', () => {
  test('what must hold holds, and what is refused changes nothing', () => {
    let done = 0;
    let refused = 0;
    fc.assert(
      fc.property(fc.array(attemptArbitrary, { minLength: 20, maxLength: 80 }), (attempts) => {
        let life = EMPTY;
        for (const attempt of attempts) {
          const step = stepOf(life, attempt);
          const before = JSON.stringify([...life]);
          const change = changeLife(life, step);
          expect(JSON.stringify([...life])).toBe(before);
          if (change.ok) done += 1;
          else refused += 1;
          if (change.ok) expectBundlesKept(life, change.life);
          else expect(refusalText(change.refusal).zh).toMatch(/\p{Script=Han}/u);
          life = change.ok ? change.life : life;
          expectLaws(life);
        }
      }),
      { numRuns: process.env.HARDEN === undefined ? 300 : 20_000 },
    );
    expect(done).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(1000);
  });
});

function expectLaws(life: TenantLife): void {
  for (const { versions } of life.values()) {
    expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => index + 1));
    for (const state of ['official', 'gray']) {
      expect(versions.filter((version) => version.state === state).length).toBeLessThanOrEqual(1);
    }
    for (const { state, rules: own } of versions) expect(own.length > 0).toBe(state === 'gray');
  }
  const live = liveVersions(life);
  for (const type of ['main', 'exception']) {
    const flows = new Set(live.filter((version) => version.type === type).map(({ flow }) => flow));
    expect(flows.size).toBeLessThanOrEqual(1);
  }
  const servesErrors = live.some(({ type, state }) => type === 'exception' && state === 'official');
  if (live.some(({ type }) => type !== 'exception')) expect(servesErrors).toBe(true);
}

/** No step alters or loses what was frozen. */
function expectBundlesKept(before: TenantLife, after: TenantLife): void {
  for (const [flow, { versions }] of before) {
    const kept = lifeOf(after, flow).versions.slice(0, versions.length);
    expect(kept.map(({ hash, type }) => [hash, type])).toEqual(versions.map(({ hash, type }) => [hash, type]));
  }
}
