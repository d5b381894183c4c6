import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { Judgement } from '../../../twin/simulator/judge.ts';

/** What a worker is told to do. */
export interface RunOrder {
  readonly tenant: Tenant;
  readonly ids: readonly string[];
}

/** What it tells: what became of some scenarios, in their order. */
export interface RunNews {
  readonly judgements: readonly Judgement[];
}
