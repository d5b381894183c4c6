import { describe, expect, test } from 'vitest';
import type { ServiceRequest } from '../../kernel/model/call.ts';
import type { Used } from './answerer.ts';
import { mockAnswerer } from './answers.ts';
import type { MockAnswer, MockedAnswer } from './mock-answer.ts';

const request: ServiceRequest = { service: 'interface', interface: 'account', body: { amount: 12 } };

const mock = (fields: Partial<MockAnswer>): MockAnswer => ({
  to: 'interface',
  delay: 0,
  answer: { with: 'text', status: 200, body: '' },
  ...fields,
});

function bodies(mocks: readonly MockAnswer[], requests: readonly ServiceRequest[]): readonly unknown[] {
  const made = mockAnswerer(mocks);
  if (!made.ok) throw new Error(made.problem);
  let used: Used = [];
  return requests.map((asked) => {
    const answered = made.answerer(asked, used);
    if (answered === null || answered === 'live') return answered;
    used = answered.used;
    return answered.answer;
  });
}

const text = (body: string): MockedAnswer => ({ with: 'text', status: 200, body });
const answer = (body: string) => ({ ok: true, value: { status: 200, body } });

describe('mock answers', () => {
  test('are tried in order, by service, interface and condition', () => {
    const mocks = [
      mock({ to: 'transfer', answer: { with: 'transferred' } }),
      mock({ id: 'other', answer: text('other') }),
      mock({ when: 'REQUEST.body.amount > 100', answer: text('much') }),
      mock({ when: 'REQUEST.body.amount > 10', answer: text('some') }),
      mock({ answer: text('any') }),
    ];
    expect(bodies(mocks, [request])).toEqual([answer('some')]);
    expect(bodies(mocks, [{ ...request, body: { amount: 1 } }])).toEqual([answer('any')]);
    expect(bodies(mocks, [{ service: 'transfer', to: 'agent' }])).toEqual([{ ok: true, value: null }]);
    expect(bodies(mocks, [{ service: 'recogniser' }])).toEqual([null]);
  });

  test('answer as often as they say', () => {
    const mocks = [mock({ times: 2, answer: text('first') }), mock({ times: 1, answer: text('then') })];
    expect(bodies(mocks, [request, request, request, request])).toEqual([
      ...[answer('first'), answer('first'), answer('then'), null],
    ]);
  });

  test('do not fit when their condition cannot be read of the request', () => {
    expect(bodies([mock({ when: 'REQUEST.nothing.there > 1' }), mock({ answer: text('else') })], [request])).toEqual([
      answer('else'),
    ]);
  });

  test('leave to the live service what none fits, when it is on', () => {
    const made = mockAnswerer([], 'live');
    expect(made.ok && made.answerer(request, [])).toBe('live');
  });

  test.each<readonly [MockAnswer['to'], MockedAnswer, unknown]>([
    [
      'interface',
      { with: 'json', status: 201, body: { a: [1] } },
      { ok: true, value: { status: 201, body: '{"a":[1]}' } },
    ],
    ['interface', { with: 'silence' }, null],
    ['interface', { with: 'connection-error', problem: 'reset' }, { ok: false, problem: 'reset' }],
    ['transfer', { with: 'refused', reason: 'busy' }, { ok: false, problem: 'busy' }],
    ['recogniser', { with: 'intents', intents: [] }, { ok: true, value: { intents: [] } }],
  ])('of the service %s with %j become %j', (to, mocked, expected) => {
    expect(bodies([mock({ to, answer: mocked })], [{ ...request, service: to }])).toEqual([expected]);
  });

  test('that do not compile or do not suit their service are refused with their number', () => {
    const broken = mockAnswerer([mock({}), mock({ when: 'REQUEST.body ==' })]);
    expect(broken).toMatchObject({
      ok: false,
      problem: expect.stringMatching(/^Answer 2: the condition REQUEST.body ==/),
    });
    expect(mockAnswerer([mock({ answer: { with: 'transferred' } })])).toEqual({
      ok: false,
      problem: 'Answer 1: transferred is no answer of the service interface. Choose another answer or service.',
    });
    expect(mockAnswerer([mock({ when: 'FLOW.pin == "1"' })]).ok).toBe(false);
  });
});
