/** What a scan tells while it goes through the text. Offsets count UTF-16 code units from 0. */
export interface JsonVisitor {
  readonly enterObject?: () => void;
  readonly leaveObject?: () => void;
  /** Before the key's value; the cursor's path already ends with the key. */
  readonly key?: (name: string, at: number) => void;
  /** Before what is inside the value. */
  readonly value?: (at: number) => void;
  readonly string?: (text: string, at: number) => void;
  readonly number?: (written: string, at: number) => void;
}

/** Where the text stops to be JSON, and what should stand there (an entry `syntax/...` of terms.json). */
export interface SyntaxProblem {
  readonly at: number;
  readonly expected: string;
}

/** How far a scan has come. */
export interface Cursor {
  readonly text: string;
  readonly visitor: JsonVisitor;
  /** Keys and indexes that lead to the current value. */
  readonly path: (string | number)[];
  at: number;
  problem: SyntaxProblem | undefined;
}
