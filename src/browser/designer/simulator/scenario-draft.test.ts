import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { CHECKS } from '../../../twin/simulator/expectation.ts';
import { runScenario } from '../../../twin/simulator/run-scenario.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import { changed, ranOn } from './move-call.ts';
import { keptSecrets, scenarioDraft } from './scenario-draft.ts';
import { AT_ONCE, callOf, inputsOf, pressed, sample } from './simulated-call.harness.ts';

const bank = sample('bank-line');
const began = () => ranOn(callOf(bank, 'bank-line', inputsOf(bank, 'balance-in-chinese')), AT_ONCE);

describe('a call that is saved as a scenario', () => {
  test('is a document that passes when it is run', () => {
    const run = pressed(began(), '1', '3');
    const draft = scenarioDraft(run, 'loans-again', 'Loans again', CHECKS);
    expect(draft).toMatchObject({ ok: true, document: { kind: 'scenario', id: 'loans-again', flow: 'bank-line' } });
    if (draft.ok) expect(runScenario(run.session.program, asScenario(draft.document, catalogue)).passed).toBe(true);
  });

  test('leaves out what only says its default', () => {
    const draft = scenarioDraft(began(), 'a', 'A', CHECKS);
    expect(draft.ok && Object.keys(draft.document)).not.toContain('checks');
  });

  test('says why it cannot be one', () => {
    const run = changed(began(), 'GLOBAL.level', 'gold');
    expect(scenarioDraft(run, 'a', 'A', CHECKS)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('by hand'),
    });
    expect(scenarioDraft(began(), 'Not An Id', 'A', CHECKS)).toMatchObject({ ok: false });
  });
});

describe('secrets that a scenario would keep', () => {
  test('are digits that go to an encrypted variable', () => {
    expect(keptSecrets(pressed(began(), '1', '1'))).toEqual([]);
    expect(keptSecrets(pressed(began(), '1', '1', '9999000000000012#'))).toEqual(['keys']);
  });

  test('are encrypted GLOBAL values that the call starts with', () => {
    const inputs = inputsOf(bank);
    const run = callOf(bank, 'bank-line', {
      ...inputs,
      call: { ...inputs.call, globals: { card: '42', level: 'gold' } },
    });
    expect(keptSecrets(run)).toEqual(['globals']);
  });
});
