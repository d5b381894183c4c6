import { tooDeepAt } from '../../kernel/documents/nesting.ts';
import type { Answer } from '../../kernel/model/call.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';
import { type MockedAnswer, type MockedIntent, REFUSALS } from './mock-answer.ts';

/** Levels of a body that a scenario keeps as JSON; a deeper one is kept as text, for documents have their own limit. */
const DEEPEST = 32;
const LONGEST_TEXT = 100_000;
const LONGEST_MESSAGE = 1024;

/** Services that may say no for one of the reasons that are known. */
const REFUSING: ReadonlySet<string> = new Set(['transfer', 'media-switch', 'offline-queue']);

/** An answer that came in a call, as a scenario keeps it; undefined when a scenario cannot hold it. Null: none came. */
export function fromAnswer(service: string, answer: Answer | null): MockedAnswer | undefined {
  if (answer === null) return { with: 'silence' };
  if (!answer.ok) return failureOf(service, answer.problem, answer.message);
  if (service === 'interface') return httpAnswer(answer.value);
  if (service === 'recogniser') return intentsOf(answer.value);
  if (service !== 'transfer') return survives(answer.value) ? { with: 'done', value: answer.value } : undefined;
  return answer.value === null ? { with: 'transferred' } : undefined;
}

function failureOf(service: string, problem: string, message: string | undefined): MockedAnswer | undefined {
  const reason = REFUSALS.find((known) => known === problem);
  if (REFUSING.has(service) && reason !== undefined && message === undefined) return { with: 'refused', reason };
  if (message === undefined) return { with: 'connection-error', problem };
  return message.length > LONGEST_MESSAGE ? undefined : { with: 'connection-error', problem, message };
}

function httpAnswer(value: Value): MockedAnswer | undefined {
  const { status, body } = value as { readonly status: number; readonly body: string };
  const json = repeatable(body);
  if (json !== undefined) return { with: 'json', status, body: json };
  return body.length > LONGEST_TEXT ? undefined : { with: 'text', status, body };
}

/** The body as JSON, when writing it again gives the same data. */
function repeatable(body: string): Value | undefined {
  if (tooDeepAt(body, DEEPEST) !== undefined) return undefined;
  try {
    const value = JSON.parse(body) as Value;
    return survives(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function survives(value: Value): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return true;
  // A document refuses such a key, and a text may hold it.
  return !Object.hasOwn(value, '__proto__') && Object.values(value as ValueMap).every(survives);
}

function intentsOf(value: Value): MockedAnswer | undefined {
  const listed = field(value, 'intents');
  if (!Array.isArray(listed) || listed.length > 5) return undefined;
  const intents = listed.map(intentOf);
  return intents.includes(undefined) ? undefined : { with: 'intents', intents: intents as MockedIntent[] };
}

function intentOf(value: Value): MockedIntent | undefined {
  const intent = field(value, 'intent');
  const confidence = field(value, 'confidence') ?? 100;
  const scenario = field(value, 'scenario') ?? '';
  const response = field(value, 'response') ?? '';
  const slots = field(value, 'slots') ?? {};
  if (typeof intent !== 'string' || intent.length < 1 || intent.length > 128) return undefined;
  if (typeof confidence !== 'number' || confidence < 0 || confidence > 100) return undefined;
  if (typeof scenario !== 'string' || scenario.length > 128) return undefined;
  if (typeof response !== 'string' || response.length > 4096) return undefined;
  if (typeof slots !== 'object' || Object.values(slots).some((slot) => typeof slot !== 'string')) return undefined;
  return { intent, confidence, scenario, response, slots: slots as Readonly<Record<string, string>> };
}

function field(value: Value, name: string): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return null;
  return (value as ValueMap)[name] ?? null;
}
