import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { sentenceText } from './sentence-text.ts';

const source = join(import.meta.dirname, '../..');
const rooms = ['kernel/expressions', 'kernel/engine', 'catalogue/elements', 'catalogue/parts', 'twin'];

/** Told in both languages by designer/scenarios/difference-text.ts, by form hints; lists of words to recognise. */
const ELSEWHERE = /(difference-sentence|form|generated|recognition.(entities|words).*)/;

/** What programs are told over the wire is shown to people as it was sent. */
const TO_PROGRAMS = /^dialog./;

/** Fields that hold both languages, or what only documentation shows. */
const TOLD_ELSEWHERE = new Set(['en', 'zh', 'doc', 'example', 'gives']);

const EXCEPTIONS = new Set(['Error', 'EngineMisuse']);

/** Values of words: the two ways in which an element may hear the caller. */
const NOT_SAID = new Set(['keys speech']);

interface Said {
  readonly file: string;
  /** As the tables write it: `{0}`, `{1}` for what varies. */
  readonly sentence: string;
}

type Node = { readonly type: string; readonly [field: string]: unknown };

function filesOf(room: string, fits: (file: string) => boolean): readonly string[] {
  const all = readdirSync(join(source, room), { recursive: true, encoding: 'utf8' });
  return all.filter(fits).map((file) => join(room, file));
}

/** What the code of a file says to people: every text of words that is no exception and stands in one language. */
function saidIn(file: string): readonly Said[] {
  const said: Said[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each);
    if (node === null || typeof node !== 'object' || !('type' in node)) return;
    const { type, ...fields } = node as Node;
    if (type === 'NewExpression' && EXCEPTIONS.has(nameOf(fields.callee))) return;
    if (type === 'Property' && TOLD_ELSEWHERE.has(nameOf(fields.key))) return;
    const sentence = sentenceOf(type, fields);
    if (sentence !== null && isWords(sentence) && !NOT_SAID.has(sentence)) said.push({ file, sentence });
    for (const field of Object.values(fields)) walk(field);
  };
  walk(parseSync(file, readFileSync(join(source, file), 'utf8')).program);
  return said;
}

function nameOf(node: unknown): string {
  return String((node as { name?: unknown } | undefined)?.name ?? '');
}

function sentenceOf(type: string, fields: Readonly<Record<string, unknown>>): string | null {
  if (type === 'Literal') return typeof fields.value === 'string' ? fields.value : null;
  if (type !== 'TemplateLiteral') return null;
  const parts = (fields.quasis as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  return parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
}

/** Two words in a row, the second not a name: nobody writes an identifier or a format like that. */
function isWords(text: string): boolean {
  return (
    /[A-Za-z}) ] ?[a-z]/.test(text) && /(^|[\s.(])[A-Za-z]+,? [a-z]+/.test(text) && !/[\p{Script=Han}]/u.test(text)
  );
}

const said = rooms.flatMap((room) =>
  filesOf(
    room,
    (file) =>
      /\.ts$/.test(file) && !/\.(test|harness|gen)\.ts$/.test(file) && !ELSEWHERE.test(file) && !TO_PROGRAMS.test(file),
  ).flatMap(saidIn),
);
const tables = ['kernel', 'catalogue', 'twin']
  .flatMap((room) => filesOf(room, (file) => file.endsWith('sentences.zh.json')))
  .map((file) => ({ file, table: JSON.parse(readFileSync(join(source, file), 'utf8')) as Record<string, string> }));
const translated = new Set(tables.flatMap(({ table }) => Object.keys(table)));

describe('sentences of rooms that write English only', () => {
  test('are found', () => {
    expect(said.length).toBeGreaterThan(150);
    expect(tables.length).toBeGreaterThan(10);
  });

  test('all stand in a sentences.zh.json beside their code', () => {
    expect(said.filter(({ sentence }) => !translated.has(sentence))).toEqual([]);
  });

  test('no table tells what the code no longer says', () => {
    const texts = rooms
      .flatMap((room) => filesOf(room, (file) => file.endsWith('.ts')))
      .map((file) => readFileSync(join(source, file), 'utf8'))
      .join('\n');
    const known = new Set(said.map(({ sentence }) => sentence));
    const old = [...translated].filter((sentence) => {
      const [longest = ''] = sentence.split(/\{\d+\}/).toSorted((a, b) => b.length - a.length);
      return !known.has(sentence) && !texts.includes(longest);
    });
    expect(old).toEqual([]);
  });

  test.each(tables)('$file has Chinese with the same places', ({ table }) => {
    const places = (text: string) => new Set(text.match(/\{\d+\}/g));
    for (const [en, zh] of Object.entries(table)) {
      if (/[a-z]{2} /.test(en.replaceAll(/\{\d+\}/g, ''))) expect(zh, en).toMatch(/\p{Script=Han}/u);
      for (const place of places(zh)) expect([...places(en)], en).toContain(place);
    }
  });

  test('are recognised again, whatever their params are', () => {
    for (const { table } of tables) {
      for (const [en, zh] of Object.entries(table)) {
        const fill = (text: string) => text.replaceAll(/\{(\d+)\}/g, (_match, place) => `FLOW.v${place}`);
        // What is nothing but params and signs says so little that a longer sentence may stand for it.
        if ((en.match(/[a-z]{2,}/g) ?? []).length > 1) expect(sentenceText(fill(en)).zh).toBe(fill(zh));
      }
    }
  });
});

describe('a sentence', () => {
  test('keeps what varies, and translates a reason within', () => {
    expect(sentenceText('FLOW.age is a text, but < needs a number; use int(FLOW.age) or double(FLOW.age).').zh).toBe(
      'FLOW.age 是文本，但 < 需要数字；请使用 int(FLOW.age) 或 double(FLOW.age)。',
    );
  });

  test('that nobody knows stays as it is', () => {
    expect(sentenceText('Something new.')).toEqual({ en: 'Something new.', zh: 'Something new.' });
  });
});
