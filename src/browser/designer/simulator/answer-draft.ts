import type { Value } from '../../../kernel/model/value.ts';
import type { MockAnswer, MockedAnswer, REFUSALS } from '../../../twin/simulator/mock-answer.ts';

/** What can be answered, in the words of people: an HTTP error is a JSON body with a status, a malformed body a text. */
export const ANSWER_KINDS = {
  interface: ['json', 'http-error', 'malformed', 'silence', 'connection-error'],
  recogniser: ['intents', 'done', 'silence', 'connection-error'],
  transfer: ['transferred', 'refused', 'silence', 'connection-error'],
  recording: ['done', 'silence', 'connection-error'],
  'queue-information': ['done', 'silence', 'connection-error'],
  sms: ['done', 'silence', 'connection-error'],
  'media-switch': ['done', 'refused', 'silence', 'connection-error'],
  'data-table': ['done', 'silence', 'connection-error'],
  'stored-procedure': ['done', 'silence', 'connection-error'],
  'offline-queue': ['done', 'refused', 'silence', 'connection-error'],
} as const satisfies Readonly<Record<MockAnswer['to'], readonly string[]>>;

export type AnswerKind = (typeof ANSWER_KINDS)[MockAnswer['to']][number];

export interface IntentDraft {
  readonly intent: string;
  readonly confidence: number | string;
  /** JSON object of texts; may be empty. */
  readonly slots: string;
  /** What the form does not offer and keeps. */
  readonly others?: { readonly scenario?: string; readonly response?: string };
}

/** An answer as a form holds it: every field as it was typed, so that nothing is lost while it is wrong. */
export interface AnswerDraft {
  readonly kind: AnswerKind;
  readonly status: number | string;
  readonly body: string;
  readonly reason: (typeof REFUSALS)[number];
  /** As the trace names it. */
  readonly problem: string;
  readonly message: string;
  readonly intents: readonly IntentDraft[];
}

export type ReadAnswer =
  | { readonly ok: true; readonly answer: MockedAnswer }
  | { readonly ok: false; readonly wrong: 'status' | 'body' | 'intents' | 'confidence' | 'slots' | 'message' };

const EMPTY: Omit<AnswerDraft, 'kind'> = {
  status: 200,
  body: '{}',
  reason: 'busy',
  problem: 'connection-error',
  message: '',
  intents: [{ intent: '', confidence: 100, slots: '' }],
};

/** What services of the platform answer, for those that answer more than that it is done. */
const EXAMPLES: Readonly<Partial<Record<MockAnswer['to'], Value>>> = {
  'queue-information': { queueIndex: 3, agentCount: 2, idleAgentCount: 0, estimateTime: 90 },
  recogniser: {
    intents: [],
    sentiment: { label: 'negative', score: -0.5 },
    answers: [{ question: '', answer: '', confidence: 80 }],
  },
};

/**
 * An answer of a kind, ready to be filled in.
 *
 * @param body an example of what the interface answers
 */
export function newAnswer(kind: AnswerKind, body = '{}', service: MockAnswer['to'] = 'interface'): AnswerDraft {
  if (kind === 'done') return { ...EMPTY, kind, body: JSON.stringify(EXAMPLES[service] ?? null) };
  if (kind === 'http-error') return { ...EMPTY, kind, status: 500, body: '{}' };
  return { ...EMPTY, kind, body: kind === 'malformed' ? '<html>502 Bad Gateway</html>' : body };
}

export function answerDraft(answer: MockedAnswer): AnswerDraft {
  switch (answer.with) {
    case 'json': {
      const { status, body } = answer;
      return { ...EMPTY, kind: status >= 400 ? 'http-error' : 'json', status, body: JSON.stringify(body, null, 2) };
    }
    case 'text':
      return { ...EMPTY, kind: 'malformed', status: answer.status, body: answer.body };
    case 'connection-error':
      return { ...EMPTY, kind: answer.with, problem: answer.problem, message: answer.message ?? '' };
    case 'done':
      return { ...EMPTY, kind: answer.with, body: JSON.stringify(answer.value, null, 2) };
    case 'refused':
      return { ...EMPTY, kind: answer.with, reason: answer.reason };
    case 'intents': {
      const intents = answer.intents.map(({ intent, confidence, slots, ...others }) => ({
        ...{ intent, confidence, others },
        slots: Object.keys(slots).length === 0 ? '' : JSON.stringify(slots),
      }));
      return { ...EMPTY, kind: answer.with, intents };
    }
    default:
      return { ...EMPTY, kind: answer.with };
  }
}

/** The answer, or the field that is wrong. */
export function readAnswer(draft: AnswerDraft): ReadAnswer {
  switch (draft.kind) {
    case 'json':
    case 'http-error':
    case 'malformed':
      return readHttp(draft);
    case 'connection-error':
      if (draft.message.length > 1024) return { ok: false, wrong: 'message' };
      return done({
        ...{ with: 'connection-error', problem: draft.problem },
        ...(draft.message === '' ? {} : { message: draft.message }),
      });
    case 'done': {
      const value = parsedJson(draft.body);
      return value === undefined ? { ok: false, wrong: 'body' } : done({ with: 'done', value });
    }
    case 'refused':
      return done({ with: 'refused', reason: draft.reason });
    case 'intents':
      return readIntents(draft.intents);
    default:
      return done({ with: draft.kind });
  }
}

function readHttp({ kind, status, body }: AnswerDraft): ReadAnswer {
  const code = Number(status);
  if (!(Number.isInteger(code) && code >= 100 && code <= 599)) return { ok: false, wrong: 'status' };
  if (kind === 'malformed') return done({ with: 'text', status: code, body });
  const value = parsedJson(body);
  return value === undefined ? { ok: false, wrong: 'body' } : done({ with: 'json', status: code, body: value });
}

function readIntents(drafts: readonly IntentDraft[]): ReadAnswer {
  const intents: Extract<MockedAnswer, { with: 'intents' }>['intents'][number][] = [];
  for (const { intent, confidence, slots, others } of drafts) {
    const percent = Number(confidence);
    const values = slots.trim() === '' ? {} : parsedJson(slots);
    if (intent.trim() === '') return { ok: false, wrong: 'intents' };
    if (confidence === '' || !(percent >= 0 && percent <= 100)) return { ok: false, wrong: 'confidence' };
    if (!isTexts(values)) return { ok: false, wrong: 'slots' };
    intents.push({ intent: intent.trim(), confidence: percent, slots: values, ...others });
  }
  return done({ with: 'intents', intents });
}

function done(answer: MockedAnswer): ReadAnswer {
  return { ok: true, answer };
}

function isTexts(value: Value | undefined): value is Readonly<Record<string, string>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.values(value).every((text) => typeof text === 'string');
}

/** JSON as it was typed; undefined when it is none. A key that documents refuse is refused here too. */
export function parsedJson(text: string): Value | undefined {
  try {
    let isSafe = true;
    const value = JSON.parse(text, (key, member) => {
      isSafe &&= key !== '__proto__';
      return member;
    }) as Value;
    return isSafe ? value : undefined;
  } catch {
    return undefined;
  }
}
