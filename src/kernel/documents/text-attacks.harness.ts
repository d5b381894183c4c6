import type { Document } from '../model/document.ts';
import { nodesOf } from './hardening-report.harness.ts';

/** A text made of a document, and what was done to it. */
export interface Attack {
  readonly name: string;
  readonly text: string;
}

type Path = readonly (string | number)[];
const marker = '@@attack@@';

/** F7: keys of the prototype, plain and in disguise, in every object of the document. */
export function* pollutionAttacks(document: Document): Generator<Attack> {
  const keys = ['__proto__', 'constructor', 'prototype'].flatMap((key) => [
    key,
    escaped(key, 1),
    escaped(key, key.length),
  ]);
  const values = ['{"polluted":true}', '{"prototype":{"polluted":true}}', '[]', '"x"', 'null'];
  for (const [path, value] of nodesOf(document)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const text = JSON.stringify(replaced(document, path, { ...value, [marker]: 0 }));
    for (const key of keys) {
      for (const bad of values) {
        yield { name: `${key} at ${path.join('/')}`, text: text.replace(`"${marker}":0`, `"${key}":${bad}`) };
      }
    }
  }
}

/** F8: every object with a key twice, every scalar as something that does not survive being kept. */
export function* lossyAttacks(document: Document): Generator<Attack> {
  const scalars = [
    '1e999',
    '-1e999',
    '1e-999',
    '9007199254740993',
    '"\\ud800"',
    '"a\\udc00b"',
    '"\\u0000"',
    '"\\ud83d\\ud83d"',
  ];
  for (const [path, value] of nodesOf(document)) {
    const name = path.join('/');
    if (typeof value === 'object' && value !== null) {
      const [key] = Object.keys(value);
      if (Array.isArray(value) || key === undefined) continue;
      const text = JSON.stringify(replaced(document, path, { ...value, [marker]: 0 }));
      yield { name: `twice at ${name}`, text: text.replace(`"${marker}":0`, `"${key}":0`) };
      yield { name: `twice at ${name}, escaped`, text: text.replace(`"${marker}":0`, `"${escaped(key, 1)}":0`) };
    } else {
      const text = JSON.stringify(replaced(document, path, marker));
      for (const scalar of scalars)
        yield { name: `${scalar} at ${name}`, text: text.replace(`"${marker}"`, () => scalar) };
    }
  }
  yield { name: 'byte order mark', text: `\ufeff${JSON.stringify(document)}` };
}

/** The document with this text in one of its text fields, for each of them but `kind`. */
export function* inEveryTextField(
  document: Document,
  text: string,
): Generator<{ readonly path: Path; readonly value: unknown }> {
  for (const [path, value] of nodesOf(document)) {
    if (typeof value === 'string' && path.join() !== 'kind') yield { path, value: replaced(document, path, text) };
  }
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaced(item, rest, by) : item));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}

/** The key with its first characters written as escapes. */
function escaped(key: string, count: number): string {
  return [...key]
    .map((letter, index) => (index < count ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter))
    .join('');
}
