import { expect, test } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import { traceText } from '../../../kernel/engine/trace-text.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { documentOf } from '../../../kernel/model/tenant.ts';
import { path } from '../../../twin/simulator/moment.ts';
import { runScenario } from '../../../twin/simulator/run-scenario.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import { placeOf } from './call-run.ts';
import { playedScenario } from './played-scenario.ts';
import { sample } from './simulated-call.harness.ts';

test.each(['bank-line', 'utility-line', 'card-verification'])(
  'every scenario of %s plays here as it does in tests',
  (name) => {
    const tenant = sample(name);
    const program = compile(tenant, catalogue, 'designer');
    for (const [id, document] of tenant.documents.get('scenario') ?? []) {
      const played = playedScenario(tenant, document, null);
      const { events } = runScenario(program, asScenario(document, catalogue));
      expect(played.ok ? traceText(path(played.run.moment)) : played.problem, id).toBe(traceText(events));
    }
  },
);

test('a call that differed stands where it did', () => {
  const tenant = sample('bank-line');
  const loans = documentOf(tenant, 'scenario', 'loans') as Document;
  const wrong = {
    ...loans,
    caller: [
      { do: 'press', keys: '1' },
      { do: 'press', keys: '2' },
    ],
  };
  const program = compile(tenant, catalogue, 'designer');
  const { firstDifference } = runScenario(program, asScenario(wrong, catalogue));
  const played = playedScenario(tenant, wrong, firstDifference);
  expect(played.ok && placeOf(played.run.moment.state)).toEqual(firstDifference?.place);
});
