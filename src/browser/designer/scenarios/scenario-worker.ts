import { catalogue } from '../../../catalogue/catalogue.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import { documentOf } from '../../../kernel/model/tenant.ts';
import { type Judgement, judge } from '../../../twin/simulator/judge.ts';
import type { RunNews, RunOrder } from './worker-messages.ts';

/** So often the page hears how far it is, in milliseconds. */
const TURN = 100;

self.onmessage = ({ data: { tenant, ids } }: MessageEvent<RunOrder>) => {
  const program = compile(tenant, catalogue, 'test');
  let judgements: Judgement[] = [];
  let told = performance.now();
  const tell = (): void => {
    self.postMessage({ judgements } satisfies RunNews);
    judgements = [];
    told = performance.now();
  };
  for (const id of ids) {
    const document = documentOf(tenant, 'scenario', id);
    if (document !== undefined) judgements.push(judge(document, tenant, program, catalogue));
    if (performance.now() - told > TURN) tell();
  }
  tell();
};
