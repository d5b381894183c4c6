import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallEvent } from '../model/event.ts';
import { traceText } from './trace-text.ts';

describe('the text of a trace', () => {
  test('has a line per event with its keys in order', () => {
    const events: CallEvent[] = [
      { type: 'element-entered', at: 0, flow: 'main', element: 'start' },
      { type: 'call-ended', at: 5, reason: 'ended-by-flow' },
    ];
    expect(traceText(events)).toBe(
      '{"at":0,"element":"start","flow":"main","type":"element-entered"}\n{"at":5,"reason":"ended-by-flow","type":"call-ended"}\n',
    );
  });

  test('does not depend on the order in which keys were written, and loses none', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (values) => {
        const turned = Object.fromEntries(Object.entries(values).reverse());
        const event = (value: object) => ({ type: 'variable-set', at: 0, variable: 'FLOW.x', value }) as CallEvent;
        const text = traceText([event(values)]);
        expect(traceText([event(turned)])).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(event(values))));
      }),
    );
  });
});
