/** A part of a rule corpus: words, something that fills a slot, or a choice. */
export type RulePart =
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'slot'; readonly slot: string }
  | { readonly is: 'choice'; readonly optional: boolean; readonly ways: readonly RulePattern[] };

export type RulePattern = readonly RulePart[];

export type ReadRule =
  | { readonly ok: true; readonly pattern: RulePattern }
  | { readonly ok: false; readonly problem: RuleProblem; readonly at: number };

/** What can be wrong with a rule corpus. */
export type RuleProblem = 'open' | 'close' | 'bar' | 'empty-choice' | 'slot' | 'nothing-required' | 'too-deep';

const DEEPEST = 8;
const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const SLOT = /^\{([A-Za-z_][A-Za-z0-9_]*)\}/;
const SAYABLE = /[\p{L}\p{N}]/u;

class Refused extends Error {
  readonly problem: RuleProblem;
  readonly at: number;
  constructor(problem: RuleProblem, at: number) {
    super(problem);
    this.problem = problem;
    this.at = at;
  }
}

/** Reads `[please](book|reserve) [a|one] {thing}` (domain.md §3.2). `at`: the character where it went wrong. */
export function readRuleCorpus(written: string): ReadRule {
  try {
    const { pattern, end } = patternFrom(written, 0, '', 0);
    if (end < written.length) throw new Refused(written[end] === '|' ? 'bar' : 'close', end);
    if (!isNeeded(pattern)) throw new Refused('nothing-required', 0);
    return { ok: true, pattern };
  } catch (refused) {
    if (refused instanceof Refused) return { ok: false, problem: refused.problem, at: refused.at };
    throw refused;
  }
}

/** Slots that a rule names. */
export function slotsOfRule(pattern: RulePattern): readonly string[] {
  return pattern.flatMap((part) =>
    part.is === 'slot' ? [part.slot] : part.is === 'choice' ? part.ways.flatMap(slotsOfRule) : [],
  );
}

interface Read {
  readonly pattern: RulePattern;
  readonly end: number;
}

function patternFrom(written: string, start: number, closer: string, depth: number): Read {
  if (depth > DEEPEST) throw new Refused('too-deep', start);
  const parts: RulePart[] = [];
  let at = start;
  while (at < written.length) {
    const mark = written[at] ?? '';
    if (mark === '|' || mark === ')' || mark === ']') {
      if (closer === '' && mark !== '|') throw new Refused('close', at);
      break;
    }
    const { part, end } = partFrom(written, at, depth);
    if (part !== undefined) parts.push(part);
    at = end;
  }
  return { pattern: parts, end: at };
}

function partFrom(written: string, at: number, depth: number): { readonly part?: RulePart; readonly end: number } {
  const mark = written[at] ?? '';
  if (mark === '(' || mark === '[') return choiceFrom(written, at, depth);
  if (mark === '{' || mark === '}') {
    const [whole = '', slot] = SLOT.exec(written.slice(at)) ?? [];
    if (slot === undefined) throw new Refused('slot', at);
    return { part: { is: 'slot', slot }, end: at + whole.length };
  }
  const length = written.slice(at).search(/[()[\]{}|]/);
  const end = length < 0 ? written.length : at + length;
  const text = written.slice(at, end);
  return SAYABLE.test(text) ? { part: { is: 'words', text }, end } : { end };
}

function choiceFrom(written: string, at: number, depth: number): { readonly part: RulePart; readonly end: number } {
  const opener = written[at] ?? '';
  const closer = CLOSER[opener] ?? '';
  const ways: RulePattern[] = [];
  let end = at;
  do {
    const read = patternFrom(written, end + 1, closer, depth + 1);
    if (read.pattern.length === 0) throw new Refused('empty-choice', end + 1);
    ways.push(read.pattern);
    end = read.end;
  } while (written[end] === '|');
  if (written[end] !== closer)
    throw new Refused(end >= written.length ? 'open' : 'close', end >= written.length ? at : end);
  return { part: { is: 'choice', optional: opener === '[', ways }, end: end + 1 };
}

/** Whether something must be said for the pattern to fit. */
function isNeeded(pattern: RulePattern): boolean {
  return pattern.some((part) => part.is !== 'choice' || (!part.optional && part.ways.every(isNeeded)));
}
