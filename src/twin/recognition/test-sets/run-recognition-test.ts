import type { Document } from '../../../kernel/model/document.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { parseUtcTime } from '../../../lib/utc-time.ts';
import { clockOf } from '../entities/clock.ts';
import { recognise } from '../recognise.ts';
import type { RecognisedIntent, Recognition } from '../recognition.ts';
import { type Scope, scopeOf } from '../scope.ts';
import { type Confusion, confusionOf, percentOf } from './confusion.ts';
import { type ExpectedTurn, type RecognitionTest, readRecognitionTest } from './recognition-test.ts';

/** What became of a recognition test: plain data. */
export interface RecognitionResult {
  readonly id: string;
  readonly name: string;
  /** Why it could not be run: a sentence with the remedy. */
  readonly problem: string | null;
  readonly turns: readonly TurnResult[];
  /** Percent of turns that are right; 0 when it could not be run. */
  readonly accuracy: number;
  /** Percent that is asked for. */
  readonly minAccuracy: number;
  readonly passed: boolean;
  readonly confusion: Confusion;
}

/** One utterance of a test. */
export interface TurnResult {
  /** Places in the document, from 0. */
  readonly dialog: number;
  readonly turn: number;
  readonly expected: ExpectedTurn;
  readonly found: Pick<RecognisedIntent, 'code' | 'command' | 'confidence' | 'slots'>;
  readonly why: Recognition['why'];
  /** What differs; empty: as expected. */
  readonly wrong: readonly ('intent' | 'command' | 'slots')[];
}

/** What stands where nothing was recognised. */
export const NO_INTENT = '(none)';

/** Says everything that a test says, dialog by dialog, and compares. Pure: the same documents give the same result. */
export function runRecognitionTest(document: Document, tenant: Tenant): RecognitionResult {
  const test = readRecognitionTest(document);
  const problem = problemOf(test, tenant);
  if (problem !== null) return resultOf(test, [], problem);
  const { about } = test;
  const subject = about.type === 'domain' ? { domain: about.domain } : { robot: about.robot };
  const scope = scopeOf(subject, tenant);
  const language = test.language ?? scope.domains[0]?.domain.languages[0] ?? 'en-US';
  const clock = clockOf(parseUtcTime(test.startsAt) ?? 0, scope.timeZone);
  const turns = test.dialogs.flatMap(({ turns: said }, dialog) => {
    let memory: Value = null;
    return said.map((expected, turn): TurnResult => {
      const request = { content: expected.say, language, context: '', intentions: 5, event: 'none', dialog: memory };
      const answer = recognise(scope, request, clock);
      memory = answer.dialog;
      return judged(expected, answer, dialog, turn);
    });
  });
  return resultOf(test, turns, nothingIn(scope));
}

function judged(expected: ExpectedTurn, { intents, why }: Recognition, dialog: number, turn: number): TurnResult {
  const [first] = intents;
  const found = {
    code: first?.code ?? NO_INTENT,
    command: first?.command ?? '',
    confidence: first?.confidence ?? 0,
    slots: first?.slots ?? {},
  };
  const wrong: TurnResult['wrong'][number][] = [];
  if (found.code !== expected.intent) wrong.push('intent');
  if (expected.command !== undefined && found.command !== expected.command) wrong.push('command');
  const slots = Object.entries(expected.slots ?? {});
  if (slots.some(([name, value]) => !Object.hasOwn(found.slots, name) || found.slots[name] !== value))
    wrong.push('slots');
  return { dialog, turn, expected, found, why, wrong };
}

function resultOf(test: RecognitionTest, turns: readonly TurnResult[], problem: string | null): RecognitionResult {
  const right = turns.filter(({ wrong }) => wrong.length === 0).length;
  const accuracy = percentOf(right, turns.length) ?? 0;
  return {
    id: test.id,
    name: test.name,
    problem,
    turns,
    accuracy,
    minAccuracy: test.minAccuracy,
    passed: problem === null && accuracy >= test.minAccuracy,
    confusion: confusionOf(turns.map(({ expected, found }) => ({ expected: expected.intent, found: found.code }))),
  };
}

function problemOf({ about, startsAt, dialogs }: RecognitionTest, tenant: Tenant): string | null {
  const id = about.type === 'domain' ? about.domain : about.robot;
  if (documentOf(tenant, about.type, id) === undefined) {
    return `There is no ${about.type} ${id}. Choose what is to be tested.`;
  }
  if (parseUtcTime(startsAt) === undefined) {
    return `The test cannot start at ${startsAt}: there is no such time. Write it like 2026-01-05T09:00:00Z.`;
  }
  return dialogs.length === 0 ? 'The test says nothing. Add dialogs, and what must be recognised in them.' : null;
}

function nothingIn({ domains, groups }: Scope): string | null {
  if (domains.length > 0 || groups.length > 0) return null;
  return 'The robot understands nothing: it has neither activated domains nor Q&A groups. Bind a domain.';
}
