import type { Cursor } from './json-cursor.ts';

const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const [quote, backslash, firstPrintable] = [34, 92, 32];

/** The text of the string at the cursor, which moves behind it; undefined when it is not one. */
export function scanString(cursor: Cursor): string | undefined {
  const { text } = cursor;
  const start = cursor.at;
  let at = start + 1;
  let isEscaped = false;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit === quote) break;
    if (unit === backslash) {
      escapeSequence.lastIndex = at;
      if (!escapeSequence.test(text)) return refuse(cursor, at, 'escape');
      isEscaped = true;
      at = escapeSequence.lastIndex;
    } else if (unit >= firstPrintable) at += 1;
    else return refuse(cursor, at, at < text.length ? 'printable' : 'string-end');
  }
  cursor.at = at + 1;
  return isEscaped ? (JSON.parse(text.slice(start, at + 1)) as string) : text.slice(start + 1, at);
}

/** The number at the cursor as it is written; undefined when there is none. */
export function scanNumber(cursor: Cursor): string | undefined {
  number.lastIndex = cursor.at;
  const written = number.exec(cursor.text)?.[0];
  if (written === undefined) return refuse(cursor, cursor.at, 'value');
  cursor.at += written.length;
  return written;
}

/** Whether one of the three JSON words stands at the cursor. */
export function scanWord(cursor: Cursor, word: 'true' | 'false' | 'null'): boolean {
  if (!cursor.text.startsWith(word, cursor.at)) {
    refuse(cursor, cursor.at, 'value');
    return false;
  }
  cursor.at += word.length;
  return true;
}

function refuse(cursor: Cursor, at: number, expected: string): undefined {
  cursor.problem = { at, expected };
}
