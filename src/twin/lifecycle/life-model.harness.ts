import fc from 'fast-check';
import type { TenantLife, VersionState } from './flow-life.ts';
import { lifeOf, nextNumber } from './flow-life.ts';
import type { LifeStep } from './life-step.ts';
import type { NumberRule } from './number-rule.ts';

/** What somebody tries, told without knowing how many versions there are by then. */
export interface Attempt {
  readonly flow: string;
  readonly kind: 'release' | 'change-state';
  readonly back: number;
  readonly to: VersionState;
  readonly content: number;
  readonly rules: readonly NumberRule[];
}

const TYPES = { main: 'main', other: 'main', sorry: 'exception', regret: 'exception', sub: 'subflow' } as const;
export const FLOWS = Object.keys(TYPES);

const digits = fc.stringMatching(/^[0-9]{1,6}$/);
export const ruleArbitrary: fc.Arbitrary<NumberRule> = fc.oneof(
  fc.record({ by: fc.constant('prefix' as const), prefix: digits }),
  fc.record({ by: fc.constant('segment' as const), from: digits, to: digits }),
  fc.record({ by: fc.constant('list' as const), numbers: fc.array(digits, { maxLength: 3 }) }),
);

export const attemptArbitrary: fc.Arbitrary<Attempt> = fc.record({
  flow: fc.constantFrom(...FLOWS),
  kind: fc.constantFrom('release' as const, 'change-state' as const),
  back: fc.integer({ min: -1, max: 3 }),
  to: fc.constantFrom('official' as const, 'gray' as const, 'offline' as const),
  content: fc.integer({ min: 0, max: 20 }),
  rules: fc.array(ruleArbitrary, { maxLength: 2 }),
});

/** The step that is meant in this life. */
export function stepOf(life: TenantLife, { flow, kind, back, to, content, rules }: Attempt): LifeStep {
  const number = nextNumber(lifeOf(life, flow)) - (kind === 'release' ? Math.max(0, back - 2) : back);
  if (kind === 'change-state') return { do: 'change-state', flow, number, to, rules };
  const type = TYPES[flow as keyof typeof TYPES];
  return { do: 'release', flow, number, type, hash: `hash-${content}`, to: to === 'offline' ? 'official' : to, rules };
}
