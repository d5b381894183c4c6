import { expect, test } from 'vitest';
import { referencesTo } from '../../kernel/inspection/references-to.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import { catalogue } from '../catalogue.ts';
import { bankLine } from './bank-line.harness.ts';
import { documentsOfCase } from './rule-case.harness.ts';

const tenant = tenantOf(documentsOfCase(bankLine));

test.each([
  ['flow', 'sorry', ['flow/main /elements/9/settings/target/flow', 'skill-queue/service /whenBusy/flow']],
  ['flow', 'main', ['called-route/hotline /device/flow', 'scenario/balance /flow']],
  ['interface', 'balance', ['flow/main /elements/4/settings/interface']],
  ['prompt', 'hello', ['flow/main /elements/1/settings/prompt/prompt']],
  ['prompt', 'hell', []],
  ['scenario', 'balance', []],
])('%s %s is referred to from every kind of document that names it', (kind, id, places) => {
  const found = referencesTo(tenant, catalogue, { kind, id });
  expect(found.map(({ document, path }) => `${document.kind}/${document.id} ${path}`)).toEqual(places);
});
