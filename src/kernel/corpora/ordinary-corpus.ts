/** An ordinary corpus: the sentence as a caller says it, and which of its words fill which slots. */
export interface OrdinaryCorpus {
  readonly text: string;
  readonly labels: readonly Label[];
}

/** `start` and `end`: characters of the sentence. */
export interface Label {
  readonly slot: string;
  readonly start: number;
  readonly end: number;
}

export type ReadCorpus =
  | { readonly ok: true; readonly corpus: OrdinaryCorpus }
  | { readonly ok: false; readonly problem: 'brace' | 'label' };

const LABEL = /^([A-Za-z_][A-Za-z0-9_]*):(.*)$/s;

/** Reads `book a table for {guests:four}`. */
export function readOrdinaryCorpus(written: string): ReadCorpus {
  const labels: Label[] = [];
  let text = '';
  let rest = written;
  for (;;) {
    const opens = rest.search(/[{}]/);
    if (opens < 0) return { ok: true, corpus: { text: text + rest, labels } };
    const closes = rest.indexOf('}', opens);
    if (rest[opens] === '}' || closes < 0) return { ok: false, problem: 'brace' };
    const [, slot, words = ''] = LABEL.exec(rest.slice(opens + 1, closes)) ?? [];
    if (slot === undefined || words.trim() === '' || words.includes('{')) return { ok: false, problem: 'label' };
    text += rest.slice(0, opens);
    labels.push({ slot, start: text.length, end: text.length + words.length });
    text += words;
    rest = rest.slice(closes + 1);
  }
}
