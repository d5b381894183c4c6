/** A record of a CSV file. */
export interface CsvRecord {
  /** 1-based numbers of the lines on which it begins and ends. */
  readonly line: number;
  readonly lastLine: number;
  /** None when a quotation mark is wrong: then it cannot be told where one cell ends and the next begins. */
  readonly cells: readonly string[] | null;
}

export interface CsvReader {
  /** Records that are complete with this piece of the file; the last piece completes whatever is left. */
  read(piece: string, isLast: boolean): readonly CsvRecord[];
}

/** Characters of an incomplete record from which on it is looked at again only when it has doubled. */
const patience = 65_536;

/**
 * Reads CSV (RFC 4180) piece by piece; commas, any line breaks. Lines without a character and records of which all cells
 * are empty are passed over.
 *
 * It goes on after a mistake as no reader of npm does: a quoted cell that is not closed properly spoils the one line on
 * which it begins, not all lines up to the next quotation mark, so that what is wrong can be counted and told exactly. A
 * quotation mark inside a cell that does not begin with one is text, as it is for spreadsheets.
 */
export function csvReader(): CsvReader {
  let text = '';
  let line = 1;
  let retryAt = 0;
  return {
    read(piece, isLast) {
      text += piece;
      const records: CsvRecord[] = [];
      if (!isLast && text.length < retryAt) return records;
      let at = 0;
      for (;;) {
        const found = at < text.length ? recordAt(text, at, isLast) : undefined;
        if (found === undefined) break;
        const breaks = breaksIn(found.cells ?? found.before);
        if (found.cells === null || found.cells.some((cell) => cell !== '')) {
          records.push({ line, lastLine: line + breaks, cells: found.cells });
        }
        line += breaks + 1;
        at = found.end;
      }
      text = text.slice(at);
      retryAt = text.length > patience ? 2 * text.length : 0;
      return records;
    },
  };
}

interface Found {
  readonly cells: readonly string[] | null;
  /** Cells before one that is wrong. */
  readonly before: readonly string[];
  /** Where the next record begins. */
  readonly end: number;
}

const COMMA = 44;
const QUOTE = 34;
const LF = 10;
const CR = 13;

/** The record that begins here; undefined when it may go on in the next piece. */
function recordAt(text: string, start: number, isLast: boolean): Found | undefined {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const cell = text.charCodeAt(at) === QUOTE ? quotedAt(text, at, isLast) : plainAt(text, at, isLast);
    if (cell === undefined) return;
    if (cell === 'wrong') {
      const end = lineEnd(text, at, isLast);
      return end === undefined ? undefined : { cells: null, before: cells, end };
    }
    cells.push(cell.value);
    at = cell.end;
    if (text.charCodeAt(at) === COMMA) continue;
    const end = afterBreak(text, at, isLast);
    return end === undefined ? undefined : { cells, before: cells, end };
  }
}

interface Cell {
  readonly value: string;
  /** Where the comma, the line break or the end is. */
  readonly end: number;
}

function plainAt(text: string, start: number, isLast: boolean): Cell | undefined {
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === COMMA || code === LF || code === CR) break;
  }
  return end === text.length && !isLast ? undefined : { value: text.slice(start, end), end };
}

function quotedAt(text: string, start: number, isLast: boolean): Cell | 'wrong' | undefined {
  let value = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return isLast ? 'wrong' : undefined;
    const end = quote + 1;
    if (end === text.length && !isLast) return;
    value += text.slice(from, quote);
    const next = text.charCodeAt(end);
    if (next !== QUOTE) {
      const isClosed = end >= text.length || next === COMMA || next === LF || next === CR;
      return isClosed ? { value, end } : 'wrong';
    }
    value += '"';
    from = end + 1;
  }
}

/** Where the line after the one of this place begins. */
function lineEnd(text: string, from: number, isLast: boolean): number | undefined {
  const end = plainEnd(text, from);
  return afterBreak(text, end, isLast);
}

function plainEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end += 1;
  return end;
}

/** A CR at the end of a piece may be half of a line break. */
function afterBreak(text: string, at: number, isLast: boolean): number | undefined {
  if (at >= text.length) return isLast ? text.length : undefined;
  if (text.charCodeAt(at) !== CR) return at + 1;
  if (at + 1 === text.length && !isLast) return;
  return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
}

function breaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(/\r\n|\r|\n/g)?.length ?? 0;
  }
  return breaks;
}
