import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import type { CallFacts } from '../../../kernel/model/call.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import { beginSession } from '../../../twin/simulator/session.ts';
import { valueNow } from './value-now.ts';

const flow: Flow = {
  kind: 'flow',
  formatVersion: 1,
  id: 'main',
  name: 'Main',
  type: 'main',
  purpose: 'self-service',
  isReferenced: true,
  variables: [
    { name: 'n', type: 'integer', default: 3 },
    { name: 'list', type: 'list', default: ['a'] },
    { name: 'pin', type: 'string', default: '4711', encryption: 'encrypted' },
    { name: 'unset', type: 'string' },
  ],
  elements: [{ id: 'start', type: 'start', name: 'Start', settings: {} }],
  connections: [],
  layout: {},
};

const facts: CallFacts = {
  callId: 'call-1',
  caller: '13800138000',
  called: '12345',
  media: 'audio',
  direction: 'inbound',
  origin: 'caller',
  startedAt: 0,
  language: 'en-US',
  calldata: {},
  seed: 1,
};

function now(text: string, isTemplate = false): string | null {
  const begun = beginSession(compile(tenantOf([flow]), catalogue, 'test'), 'main', facts);
  if (!begun.ok) throw new Error(begun.problem);
  const { program, root } = begun.session;
  return valueNow(program, root.state, 'main', text, isTemplate ? undefined : { type: 'any' });
}

describe('the value in a simulated call', () => {
  it('is shown as it is written in expressions', () => {
    expect(now('FLOW.n + 1')).toBe('4');
    expect(now("'x' + SYS.callingNumber")).toBe('"x13800138000"');
    expect(now('FLOW.list')).toBe('["a"]');
    expect(now('FLOW.unset')).toBe('null');
  });

  it('is the text itself for a text', () => {
    expect(now('You have ${FLOW.n} left', true)).toBe('You have 3 left');
  });

  it('never shows what is encrypted', () => {
    expect(now('FLOW.pin')).toBe('******');
    expect(now('Your ${FLOW.pin}', true)).toBe('******');
  });

  it('is nothing when it cannot be calculated', () => {
    expect(now('FLOW.unset.length()')).toBeNull();
    expect(now('FLOW.nowhere')).toBeNull();
    expect(now('1 +')).toBeNull();
  });
});
