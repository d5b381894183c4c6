import { expect, test } from 'vitest';
import { promptSummary, shortened } from './prompt-summary.ts';

const names = { document: (_kind: string, id: string) => (id === 'hi' ? 'Hello everybody' : id) };

test('a prompt is told by what it says, or by its name', () => {
  expect(promptSummary({ source: 'tts', text: 'Hello' } as Parameters<typeof promptSummary>[0], names)).toBe('Hello');
  expect(promptSummary({ source: 'prompt', prompt: 'hi' }, names)).toBe('Hello everybody');
  expect(promptSummary({ source: 'prompt', prompt: 'gone' }, names)).toBe('gone');
  expect(promptSummary({ source: 'variable', as: 'date', value: 'FLOW.day' }, names)).toBe('FLOW.day as date');
});

test('a text of 80 characters stays, a longer one ends in an ellipsis at the 80th', () => {
  expect(shortened('x'.repeat(80))).toBe('x'.repeat(80));
  expect(shortened('x'.repeat(81))).toBe(`${'x'.repeat(79)}…`);
});

test('no character is cut in half', () => {
  expect(shortened('😀'.repeat(81))).toBe(`${'😀'.repeat(79)}…`);
});
