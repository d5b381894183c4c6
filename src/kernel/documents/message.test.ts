import { expect, test } from 'vitest';
import { makeFinding, renderMessage } from './message.ts';
import messages from './messages.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };

const table = {
  'rule/one': {
    en: '{place} has {count} lines[[ to {target}]]; it must be {kind|type}.',
    zh: '{place}有 {count} 条连线[[，指向{target}]]；必须是{kind|type}。',
  },
};

test('a message names the field and the element, counts entries from one, and begins with a capital letter', () => {
  const place = { path: '/elements/3/settings/keys/1', element: { id: 'ask', name: 'Ask PIN' } };
  const finding = makeFinding(table, 'rule/one', { count: 2, kind: 'string,null' }, place);
  expect(finding.message).toBe('“settings › keys #2” of the element “Ask PIN” has 2 lines; it must be text or null.');
  expect(finding.severity).toBe('error');
  const whole = makeFinding(table, 'rule/one', { count: 2, kind: 'array' }, { path: '', severity: 'warning' });
  expect(whole).toMatchObject({ message: 'The document has 2 lines; it must be a list.', severity: 'warning' });
});

test('code and params of a finding are enough to say it in the other language', () => {
  const place = { path: '/name', element: { id: 'ask', name: '问密码' } };
  const { code, params } = makeFinding(table, 'rule/one', { count: 2, kind: 'string,null', target: 'x' }, place);
  expect(renderMessage(table, code, params, 'zh')).toBe(
    '图元“问密码”的“name”有 2 条连线，指向x；必须是文本或空值 null。',
  );
});

test('control and direction characters of params are made visible, and long params are cut', () => {
  const { message } = makeFinding(
    { c: { en: '{a}', zh: '{a}' } },
    'c',
    { a: `\u001b[2J\u202e${'x'.repeat(500)}` },
    { path: '' },
  );
  expect(message).toMatch(/^\\u001b\[2J\\u202ex{195}…$/);
});

test('what a param says is never read as a part of the message', () => {
  const { message } = makeFinding(
    table,
    'rule/one',
    { count: 1, kind: 'null', target: '[[{count}]] {place}' },
    { path: '' },
  );
  expect(message).toBe('The document has 1 lines to [[{count}]] {place}; it must be null.');
});

test('a code without a text and a text without its param are faults of our code', () => {
  expect(() => renderMessage(table, 'rule/two', {}, 'en')).toThrow('no text for "rule/two"');
  expect(() => renderMessage(table, 'toString', {}, 'en')).toThrow('no text');
  expect(() => renderMessage(table, 'rule/one', { kind: 'null' }, 'en')).toThrow('needs the param "count"');
});

test.each(Object.entries(messages))('%s says the same in both languages', (_code, { en, zh }) => {
  expect(placesOf(zh)).toEqual(placesOf(en));
  expect(zh).toMatch(/\p{Script=Han}/u);
});

test('every list of terms that a message names exists', () => {
  const lists = new Set(Object.keys(terms).map((term) => term.split('/')[0]));
  for (const { en } of Object.values(messages)) {
    for (const [, list] of en.matchAll(/\|(\w+)\}/g)) expect(lists).toContain(list);
  }
});

/** Optional parts and the params of a text, in the order of their names. */
function placesOf(text: string): string[] {
  return [...text.matchAll(/\[\[|\{[\w|]+\}/g)].map(([place]) => place).sort();
}
