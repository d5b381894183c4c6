import fc from 'fast-check';
import type { Answer, CallInput } from '../../kernel/model/call.ts';
import type { Value } from '../../kernel/model/value.ts';

const moment = { at: fc.nat(30_000) };
const bodies = fc.oneof(
  fc.constantFrom('', 'null', '[]', '{', '{"calldata":{"data":{"verifyResult":1}}}', '{"x":{"y":1}}'),
  fc.json(),
);
const values: fc.Arbitrary<Value> = fc.oneof(
  fc.record({ status: fc.constantFrom(200, 204, 302, 404, 500), body: bodies }),
  fc.record({ intents: fc.array(fc.record({ intent: fc.constantFrom('a', 'b'), confidence: fc.nat(100) })) }),
  fc.jsonValue() as fc.Arbitrary<Value>,
);
const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ ok: fc.constant(true as const), value: values }),
  fc.record({ ok: fc.constant(false as const), problem: fc.constantFrom('timeout', 'connection', 'busy') }),
);

/** Whatever can reach a call, in any order and at any time. */
export const arbitraryInputs: fc.Arbitrary<readonly CallInput[]> = fc.array(
  fc.oneof<fc.Arbitrary<CallInput>[]>(
    fc.record({ type: fc.constant('key'), key: fc.constantFrom(...(['0', '1', '9', '*', '#'] as const)), ...moment }),
    fc.record({ type: fc.constant('speech'), text: fc.string(), confidence: fc.nat(100), ...moment }),
    fc.record({ type: fc.constant('nomatch'), ...moment }),
    fc.record({ type: fc.constant('playover'), ...moment }),
    fc.record({ type: fc.constant('time'), ...moment }),
    fc.record({ type: fc.constant('answer'), to: fc.integer({ min: 1, max: 4 }), answer: answers, ...moment }),
    fc.record({ type: fc.constant('hang-up'), ...moment }),
  ),
  { maxLength: 12 },
);
