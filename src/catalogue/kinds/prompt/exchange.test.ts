import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withText } from './change-prompt.ts';
import { readCsvUnits, writeCsvUnits } from './csv-units.ts';
import type { PromptDocument } from './document.gen.ts';
import { planImport } from './plan-import.ts';
import type { PromptEntry } from './prompt-state.ts';
import { readUnits } from './read-units.ts';
import { readXliff } from './read-xliff.ts';
import type { ReadFile, ReadUnit, TranslationUnit } from './translation-unit.ts';
import { unitsOf } from './units-of.ts';
import { writeXliff } from './write-xliff.ts';

const languages = ['en-US', 'zh-CN', 'fr-FR'];

function promptOf(id: string, ...texts: PromptEntry[]): PromptDocument {
  return { kind: 'prompt', formatVersion: 1, id, name: `Name of ${id}`, texts };
}

function unitsIn(read: ReadFile): readonly ReadUnit[] {
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.units;
}

const bare = (units: readonly ReadUnit[]): readonly TranslationUnit[] => units.map(({ line: _line, ...unit }) => unit);

const piece = fc.constantFrom(
  'Hello',
  ' ',
  '${GLOBAL.name}',
  "${'}'}",
  '<b>',
  '&amp;',
  ']]>',
  '"',
  '\n',
  '\r\n',
  '\r',
  ',',
  '=1+1',
  "'",
  '欢迎',
  '😀',
  '\t',
  '$${',
  '${open',
);
const saying = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
const entryIn = (language: string) =>
  fc.record(
    { language: fc.constant(language), text: saying, translatedFrom: saying },
    { requiredKeys: ['language', 'text'] },
  );
const prompts: fc.Arbitrary<readonly PromptDocument[]> = fc
  .array(fc.tuple(fc.option(entryIn('en-US')), fc.option(entryIn('zh-CN')), entryIn('de')), { maxLength: 4 })
  .map((rows) =>
    rows.map((entries, index) => promptOf(`p${index}`, ...entries.flatMap((entry) => (entry === null ? [] : [entry])))),
  );

describe('files for translators', () => {
  it('come back as they went, as CSV and as XLIFF (law)', () => {
    fc.assert(
      fc.property(prompts, (documents) => {
        const units = unitsOf(documents, languages);
        expect(bare(unitsIn(readCsvUnits(writeCsvUnits(units))))).toEqual(units);
        const { text, leftOut } = writeXliff(units);
        expect(leftOut).toEqual([]);
        const key = ({ prompt, language }: TranslationUnit) => `${prompt}/${language}`;
        const sorted = (all: readonly TranslationUnit[]) => [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
        expect(sorted(bare(unitsIn(readXliff(text))))).toEqual(sorted(units));
      }),
      { numRuns: 300 },
    );
  });

  it('change nothing when nobody changed them (law)', () => {
    fc.assert(
      fc.property(prompts, (documents) => {
        const units = unitsOf(documents, languages);
        for (const read of [readCsvUnits(writeCsvUnits(units)), readXliff(writeXliff(units).text)]) {
          const plan = planImport(documents, languages, unitsIn(read));
          expect(plan.changed).toEqual([]);
          expect(plan.rows.filter(({ does }) => does !== 'same' && does !== 'empty')).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave out what no XML can hold, and say so', () => {
    const units = unitsOf([promptOf('bell', { language: 'en-US', text: 'Ring\u0007' })], ['en-US', 'zh-CN']);
    expect(writeXliff(units).leftOut).toEqual(units);
  });

  it('are refused as a whole when they are damaged, and never throw (law)', () => {
    const { text } = writeXliff(
      unitsOf([promptOf('p', { language: 'en-US', text: 'Hi ${GLOBAL.a} & <b>' })], languages),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.constantFrom('', '<', '&', '>', '"', '<!DOCTYPE x>', '</'), (at, put) => {
        const read = readXliff(text.slice(0, at) + put + text.slice(at + 1));
        expect(read.ok || read.fault.code.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.constantFrom('a.csv', 'a.xlf'), (bytes, name) => {
        expect(readUnits(name, bytes)).toHaveProperty('ok');
      }),
    );
  });

  const head = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">';
  it.each([
    ['a document type', '<!DOCTYPE xliff [<!ENTITY a "b">]><xliff/>', { code: 'doctype', line: 1 }],
    ['an entity', `${head}&lol;</xliff>`, { code: 'xml', line: 1 }],
    [
      'version 2',
      '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0"/>',
      { code: 'version', found: '2.0' },
    ],
    ['another root', '<html/>', { code: 'not-xliff' }],
    ['a unit without an id', `${head}<file><body>\n<trans-unit/></body></file></xliff>`, { code: 'no-id', line: 2 }],
    ['codes without an end', head + '<g>'.repeat(100), { code: 'too-deep', line: 1 }],
    ['half a file', head, { code: 'xml', line: 1 }],
  ])('are refused with %s', (_name, text, fault) => {
    expect(readXliff(text)).toMatchObject({ ok: false, fault });
  });

  it.each([
    ['another header', 'id,text\r\na,b', { code: 'header', missing: 'prompt' }],
    ['a quotation mark too few', 'prompt,source,language,text\r\na,b,c,"d', { code: 'quote', line: 2 }],
    ['a cell too many', 'prompt,source,language,text\r\na,b,c,d,e', { code: 'cells', line: 2 }],
  ])('are refused with %s', (_name, text, fault) => {
    expect(readCsvUnits(text)).toEqual({ ok: false, fault });
  });

  it('are read with what editors add: segments, other namespaces, suggestions of a memory', () => {
    const text = `${head}<file source-language="en-US" target-language="zh-CN" original="x" datatype="plaintext"><body>
      <trans-unit id="p" m:x="1" xmlns:m="urn:m"><source>Hi <ph id="1">\${GLOBAL.a}</ph></source>
      <seg-source><mrk mtype="seg" mid="0">Hi</mrk></seg-source>
      <target state="final"><mrk mtype="seg" mid="0">您好 <ph id="1">\${GLOBAL.a}</ph></mrk></target>
      <alt-trans><source>Ho</source><target>你好</target></alt-trans><m:note>x</m:note></trans-unit></body></file></xliff>`;
    expect(unitsIn(readXliff(text))).toMatchObject([
      { prompt: 'p', source: 'Hi ${GLOBAL.a}', text: '您好 ${GLOBAL.a}', language: 'zh-CN', state: 'translated' },
    ]);
  });
});

describe('an import of translations', () => {
  const welcome = promptOf(
    'welcome',
    { language: 'en-US', text: 'Welcome, ${GLOBAL.name}!' },
    { language: 'zh-CN', text: '欢迎 ${GLOBAL.name}', translatedFrom: 'Hi, ${GLOBAL.name}' },
  );
  const unit = (more: Partial<ReadUnit>): ReadUnit => ({
    prompt: 'welcome',
    name: '',
    sourceLanguage: 'en-US',
    source: 'Welcome, ${GLOBAL.name}!',
    language: 'zh-CN',
    text: '您好，${GLOBAL.name}',
    state: 'new',
    line: 2,
    ...more,
  });
  const rowOf = (more: Partial<ReadUnit>) => planImport([welcome], languages, [unit(more)]).rows[0];

  it('adds and changes texts, and knows what they were translated from', () => {
    const { rows, changed } = planImport([welcome], languages, [
      unit({}),
      unit({ language: 'fr-FR', text: 'Bienvenue, ${GLOBAL.name}', source: 'Hi, ${GLOBAL.name}' }),
    ]);
    expect(rows.map(({ does, isStale }) => [does, isStale])).toEqual([
      ['change', false],
      ['add', true],
    ]);
    const first = withText(welcome, { language: 'zh-CN', languages }, '您好，${GLOBAL.name}');
    expect(changed).toEqual([
      withText(first, { language: 'fr-FR', languages }, 'Bienvenue, ${GLOBAL.name}', 'Hi, ${GLOBAL.name}'),
    ]);
  });

  it('takes a translation for confirmed when the translator says that it is translated', () => {
    expect(rowOf({ text: '欢迎 ${GLOBAL.name}' })?.does).toBe('same');
    expect(rowOf({ text: '欢迎 ${GLOBAL.name}', state: 'translated' })?.does).toBe('confirm');
    expect(rowOf({ text: '欢迎 ${GLOBAL.name}', state: 'translated', source: 'Hi' })?.does).toBe('same');
  });

  it.each<[string, Partial<ReadUnit>, object]>([
    ['a place that is missing', { text: '您好' }, { code: 'places', missing: '${GLOBAL.name}', added: '' }],
    [
      'a place that was translated',
      { text: '您好 ${GLOBAL.名字}' },
      { code: 'places', missing: '${GLOBAL.name}', added: '${GLOBAL.名字}' },
    ],
    ['a prompt that is not there', { prompt: 'other' }, { code: 'unknown-prompt' }],
    ['a language that the tenant has not', { language: 'ja' }, { code: 'unknown-language' }],
    ['the source itself', { language: 'en-US' }, { code: 'is-source' }],
    ['a text that is too long', { text: `\${GLOBAL.name}${'x'.repeat(4096)}` }, { code: 'too-long', length: 4110 }],
  ])('refuses %s, and only that row', (_name, more, reason) => {
    const good = unit({ language: 'fr-FR' });
    const { rows, changed } = planImport([welcome], languages, [unit(more), good]);
    expect(rows[0]).toMatchObject({ does: 'refuse', reason });
    expect(rows[1]?.does).toBe('add');
    expect(changed).toHaveLength(1);
  });

  it('refuses a second row for one text', () => {
    const { rows } = planImport([welcome], languages, [unit({}), unit({ text: '欢迎您 ${GLOBAL.name}' })]);
    expect(rows.map(({ does }) => does)).toEqual(['change', 'refuse']);
  });
});
