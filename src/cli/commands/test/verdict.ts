import type { Program } from '../../../kernel/engine/program.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { type Judgement, judge as judgeScenario } from '../../../twin/simulator/judge.ts';

/** What became of one scenario, and the real time it took in milliseconds. */
export interface Verdict extends Judgement {
  readonly ms: number;
}

/** Plays one scenario. */
export function judge(document: Document, tenant: Tenant, program: Program, catalogue: Catalogue): Verdict {
  const started = performance.now();
  const judgement = judgeScenario(document, tenant, program, catalogue);
  return { ...judgement, ms: performance.now() - started };
}
