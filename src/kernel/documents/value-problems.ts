import { jsonPointer } from '../../lib/json-pointer.ts';
import type { Finding } from '../model/finding.ts';
import { type DocumentCode, documentFinding } from './document-finding.ts';
import { findingList } from './finding-list.ts';
import type { Cursor, JsonVisitor } from './json-cursor.ts';
import type { MessageParams } from './message.ts';
import type { TextLimits } from './text-limits.ts';
import type { TextPosition } from './text-position.ts';

/** Keys by which JavaScript reaches what an object inherits. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Collects, while a text is scanned, what is correct JSON but would be lost or do harm. */
export function valueProblems(
  limits: TextLimits,
  position: (offset: number) => TextPosition,
  file: { readonly file?: string },
): { readonly visitorOf: (cursor: Cursor) => JsonVisitor; readonly findings: () => Finding[] } {
  const list = findingList(file);
  const keysOfObjects: Set<string>[] = [];
  let values = 0;
  return { visitorOf, findings };

  function visitorOf(cursor: Cursor): JsonVisitor {
    const note = (code: DocumentCode | undefined, at: number, params: MessageParams = {}): void => {
      if (code === undefined) return;
      list.add(() => {
        const place = position(at);
        return documentFinding(
          code,
          { ...place, ...params },
          { path: knownPointer(cursor.path, limits.keyLength), ...place, ...file },
        );
      });
    };
    return {
      enterObject: () => keysOfObjects.push(new Set()),
      leaveObject: () => keysOfObjects.pop(),
      value: () => {
        values += 1;
      },
      key: (name, at) => {
        const keys = keysOfObjects.at(-1);
        if (keys?.has(name)) note('text/duplicate-key', at, { key: name });
        keys?.add(name);
        if (forbiddenKeys.has(name)) note('text/forbidden-key', at, { key: name });
        if (name.length > limits.keyLength) {
          note('text/key-too-long', at, { length: name.length, limit: limits.keyLength });
        }
        note(textProblem(name), at);
      },
      string: (value, at) => note(textProblem(value), at),
      number: (written, at) => note(numberProblem(written), at),
    };
  }

  function findings(): Finding[] {
    const params = { count: values, limit: limits.values };
    if (values <= limits.values) return list.all();
    return [...list.all(), documentFinding('text/too-many-values', params, { path: '', ...file })];
  }
}

/** The pointer up to the first key that is too long: every finding below it would repeat that key. */
function knownPointer(path: readonly (string | number)[], longestKey: number): string {
  const tooLong = path.findIndex((segment) => typeof segment === 'string' && segment.length > longestKey);
  return jsonPointer(tooLong < 0 ? path : path.slice(0, tooLong));
}

function textProblem(text: string): DocumentCode | undefined {
  if (text.includes('\0')) return 'text/nul';
  return /\p{Surrogate}/u.test(text) ? 'text/lone-surrogate' : undefined;
}

function numberProblem(written: string): DocumentCode | undefined {
  const value = Number(written);
  if (!Number.isFinite(value)) return 'text/number-too-large';
  if (value === 0 && /[1-9]/.test(written.replace(/[eE].*/, ''))) return 'text/number-too-small';
  const isWhole = !/[.eE]/.test(written);
  // What our own writer writes is accepted beyond 2^53 too: its digits survive.
  if (isWhole && !Number.isSafeInteger(value) && String(value) !== written) return 'text/number-not-exact';
  return undefined;
}
