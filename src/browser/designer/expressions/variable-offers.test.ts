import { describe, expect, it } from 'vitest';
import { flowEnvironment } from '../../../kernel/expressions/flow-environment.ts';
import { NO_SCOPE, type TextScope } from './text-scope.ts';
import { nameToDeclare, variableOffers } from './variable-offers.ts';

const environment = flowEnvironment(
  [{ name: 'card', type: 'string', encrypted: true }],
  [{ name: 'vip', type: 'boolean', encrypted: false }],
);
const scope: TextScope = {
  ...NO_SCOPE,
  environment: () => environment,
  seen: { calldata: ['data.verifyResult'], toc: [], result: [] },
};

describe('variables that a field may write to', () => {
  it('are those of the flow and the tenant, never those of the system', () => {
    expect(variableOffers({ type: 'string' }, scope).map(({ name }) => name)).toEqual(['FLOW.card', 'GLOBAL.vip']);
  });

  it('are call-associated data too where the field says so', () => {
    const offers = variableOffers({ from: 'value', calldata: true }, scope);
    expect(offers.map(({ name }) => name)).toContain('calldata.data.verifyResult');
  });

  it('can be declared when the name is good and new', () => {
    const offers = variableOffers({ type: 'string' }, scope);
    expect(nameToDeclare('pin', offers)).toBe('pin');
    expect(nameToDeclare('FLOW.pin', offers)).toBe('pin');
    expect(nameToDeclare('card', offers)).toBeNull();
    expect(nameToDeclare('my pin', offers)).toBeNull();
    expect(nameToDeclare('__proto__', offers)).toBeNull();
    expect(nameToDeclare('GLOBAL.pin', offers)).toBeNull();
  });
});
