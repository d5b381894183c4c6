import { expect, test } from 'vitest';
import { traceRows } from './trace-rows.ts';

test('each event of a trace is a row that says what happened, with its element where there is one', () => {
  const mia = { text: 'I am Mia.', language: 'en-US', ms: 500, figure: { name: 'Mia', isSeen: true } };
  const rows = traceRows([
    { type: 'flow-entered', at: 0, flow: 'main', how: 'jump' },
    { type: 'element-entered', at: 0, flow: 'main', element: 'menu' },
    { type: 'prompt-played', at: 10, prompt: { text: 'Hello', language: 'en-US', ms: 500 } },
    { type: 'prompt-played', at: 15, prompt: mia },
    { type: 'variable-set', at: 20, variable: 'FLOW.pin', value: '******' },
    { type: 'answered', at: 30, service: 'transfer', ok: false, value: { reason: 'busy' } },
    { type: 'element-left', at: 40, flow: 'main', element: 'menu', exit: 'key:1' },
  ]);
  expect(rows.map(({ text }) => text)).toEqual([
    'main jump',
    '',
    'Hello',
    'Mia: I am Mia.',
    'FLOW.pin = "******"',
    'transfer ✗ {"reason":"busy"}',
    'key:1',
  ]);
  expect(rows[1]?.element).toEqual({ flow: 'main', id: 'menu' });
  expect(rows[6]).toMatchObject({ at: 40, element: { id: 'menu' } });
});
