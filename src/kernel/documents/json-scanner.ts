import type { Cursor, JsonVisitor, SyntaxProblem } from './json-cursor.ts';
import { scanNumber, scanString, scanWord } from './json-token.ts';

/**
 * Goes through a JSON text (RFC 8259, exactly what JSON.parse accepts) and tells the visitor what stands where, which
 * JSON.parse cannot do. Recursive: check tooDeepAt first. The visitor gets the cursor for its path.
 */
export function scanJson(text: string, visitorOf: (cursor: Cursor) => JsonVisitor): SyntaxProblem | undefined {
  const cursor = { text, path: [], at: 0, problem: undefined, visitor: {} } as {
    -readonly [K in keyof Cursor]: Cursor[K];
  };
  cursor.visitor = visitorOf(cursor);
  if (!scanValue(cursor)) return cursor.problem;
  skipSpace(cursor);
  return cursor.at === text.length ? undefined : { at: cursor.at, expected: 'end' };
}

function scanValue(cursor: Cursor): boolean {
  skipSpace(cursor);
  const { visitor, at } = cursor;
  visitor.value?.(at);
  switch (cursor.text[at]) {
    case '{':
      return scanObject(cursor);
    case '[':
      return scanArray(cursor);
    case '"': {
      const text = scanString(cursor);
      if (text !== undefined) visitor.string?.(text, at);
      return text !== undefined;
    }
    case 't':
      return scanWord(cursor, 'true');
    case 'f':
      return scanWord(cursor, 'false');
    case 'n':
      return scanWord(cursor, 'null');
    default: {
      const written = scanNumber(cursor);
      if (written !== undefined) visitor.number?.(written, at);
      return written !== undefined;
    }
  }
}

function scanArray(cursor: Cursor): boolean {
  cursor.at += 1;
  skipSpace(cursor);
  if (cursor.text[cursor.at] === ']') return skip(cursor);
  for (let index = 0; ; index++) {
    cursor.path.push(index);
    if (!scanValue(cursor)) return false;
    cursor.path.pop();
    skipSpace(cursor);
    const next = cursor.text[cursor.at];
    if (next !== ',' && next !== ']') return refuse(cursor, 'comma-or-bracket');
    cursor.at += 1;
    if (next === ']') return true;
  }
}

function scanObject(cursor: Cursor): boolean {
  cursor.visitor.enterObject?.();
  cursor.at += 1;
  skipSpace(cursor);
  if (cursor.text[cursor.at] === '}') {
    cursor.visitor.leaveObject?.();
    return skip(cursor);
  }
  for (;;) {
    if (!scanMember(cursor)) return false;
    skipSpace(cursor);
    const next = cursor.text[cursor.at];
    if (next !== ',' && next !== '}') return refuse(cursor, 'comma-or-brace');
    cursor.at += 1;
    if (next === '}') break;
  }
  cursor.visitor.leaveObject?.();
  return true;
}

function scanMember(cursor: Cursor): boolean {
  skipSpace(cursor);
  const keyAt = cursor.at;
  if (cursor.text[keyAt] !== '"') return refuse(cursor, 'key');
  const key = scanString(cursor);
  if (key === undefined) return false;
  cursor.path.push(key);
  cursor.visitor.key?.(key, keyAt);
  skipSpace(cursor);
  if (cursor.text[cursor.at] !== ':') return refuse(cursor, 'colon');
  cursor.at += 1;
  if (!scanValue(cursor)) return false;
  cursor.path.pop();
  return true;
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const unit = cursor.text.charCodeAt(cursor.at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
    cursor.at += 1;
  }
}

function skip(cursor: Cursor): true {
  cursor.at += 1;
  return true;
}

function refuse(cursor: Cursor, expected: string): false {
  cursor.problem = { at: cursor.at, expected };
  return false;
}
