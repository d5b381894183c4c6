import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const browser = join(import.meta.dirname, '../..');
const folder = join(import.meta.dirname, 'texts');

/** Texts that may differ in number: English has a form for one, Chinese has not. */
const NUMBER = /_(zero|one|other)$/;

function flat(value: unknown, prefix: string, into: Map<string, string>): Map<string, string> {
  for (const [name, child] of Object.entries(value as object)) {
    const key = `${prefix}.${name}`;
    if (typeof child === 'string') into.set(key, child);
    else flat(child, key, into);
  }
  return into;
}

function textsOf(language: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const file of readdirSync(folder)) {
    const [area = '', of] = file.split('.');
    if (of === language) flat(JSON.parse(readFileSync(join(folder, file), 'utf8')), area, all);
  }
  return all;
}

const plain = (texts: ReadonlyMap<string, string>) => new Set([...texts.keys()].map((key) => key.replace(NUMBER, '')));
const places = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

const en = textsOf('en');
const zh = textsOf('zh');
const known = plain(en);

const sources = [browser, join(browser, '../catalogue')].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|harness)\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '') })),
);

/** Keys as the code writes them: `t('area.key')`, and with places for what is known only when it runs. */
const written = sources.flatMap(({ file, text }) => {
  const literal = [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key = '']) => ({
    file,
    key,
    pattern: null,
    isAsked: true,
  }));
  const pieced = [...text.matchAll(/(\bt\(\s*)?`([a-z]\w*\.[^`\s]*\$\{[^`]*)`/gi)].map(([, asked, key = '']) => ({
    file,
    key,
    isAsked: asked !== undefined,
    pattern: new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.-]+')}$`),
  }));
  return [...literal, ...pieced];
});

/** Keys that stand in data: any text of the code that is one. */
const quoted = new Set(
  sources.flatMap(({ text }) => [...text.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/g)].map(([, key = '']) => key)),
);

describe('the texts of the product', () => {
  test('are there', () => {
    expect(known.size).toBeGreaterThan(100);
    expect(written.length).toBeGreaterThan(100);
  });

  test('are the same in both languages', () => {
    expect([...plain(zh)].toSorted()).toEqual([...known].toSorted());
  });

  test('have the same places in both languages', () => {
    for (const [key, text] of zh) {
      const english = en.get(key) ?? en.get(`${key}_other`) ?? en.get(key.replace(NUMBER, '_other'));
      // What the kernel says in English already is told apart only in Chinese.
      if (!/^\{\{\w+\}\}$/.test(english ?? '')) expect(places(text), key).toEqual(places(english ?? ''));
    }
  });

  test('say something, in Chinese where it is not a name', () => {
    for (const [key, text] of en) expect(text, key).toMatch(/\S/);
    const foreign = [...zh].filter(([, text]) => !/\p{Script=Han}/u.test(text.replaceAll(/\{\{\w+\}\}/g, '')));
    for (const [key, text] of foreign) {
      expect(text.replaceAll(/\{\{\w+\}\}/g, ''), key).toMatch(/^[\s\w\p{P}\p{S}]*$/u);
    }
  });

  test('are there for every key that the code asks for', () => {
    const missing = written.filter(({ key, pattern }) =>
      pattern === null ? !known.has(key) : [...known].every((each) => !pattern.test(each)),
    );
    const areas = new Set([...known].map((key) => key.split('.')[0]));
    expect(missing.filter(({ key, isAsked }) => isAsked || areas.has(key.split('.')[0]))).toEqual([]);
  });

  test('are all asked for', () => {
    const literal = new Set(written.map(({ key }) => key));
    const patterns = written.flatMap(({ pattern }) => pattern ?? []);
    const unused = [...known].filter(
      (key) => !literal.has(key) && !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });
});
