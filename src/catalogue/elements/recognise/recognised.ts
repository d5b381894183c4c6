import type { Value, ValueMap } from '../../../kernel/model/value.ts';

/** An intent that the recogniser found. `confidence` in percent; `intent` is the command that conditions read. */
export interface Recognised {
  readonly intent: string;
  readonly confidence: number;
  readonly scenario: string;
  readonly response: string;
  /** `asking`: a mandatory slot is missing still. */
  readonly status: 'finish' | 'asking';
  readonly slots: ValueMap;
}

/** The best intents of a recogniser's answer: at most `most`, none further than `interval` % behind the first. */
export function intentsOf(answer: Value, most: number, interval: number): readonly Recognised[] {
  const intents = listOf(answer, 'intents')
    .map(recognised)
    .filter((intent) => intent !== null);
  const best = [...intents].sort((a, b) => b.confidence - a.confidence);
  const least = (best[0]?.confidence ?? 0) - interval;
  return best.filter(({ confidence }) => confidence >= least).slice(0, most);
}

/** Questions of the knowledge base that the answer holds beside the intents. */
export function questionsOf(answer: Value): readonly string[] {
  return listOf(answer, 'answers').flatMap((each) => {
    const question = field(each, 'question');
    return typeof question === 'string' ? [question] : [];
  });
}

/** TOC.* of a recognition: always strings, readable only inside the element (domain.md §3.4). */
export function tocOf(intents: readonly Recognised[], questions: readonly string[] = []): ValueMap {
  const [first] = intents;
  if (first === undefined) return {};
  const slots = Object.entries(first.slots).map(([name, value]) => [`ChatBot${name}`, written(value)] as const);
  return {
    ...Object.fromEntries(slots),
    ChatBotIntentCode: first.intent,
    ChatBotRespContent: first.response,
    ChatBotScenarioName: first.scenario,
    ChatBotResponse: JSON.stringify({
      intents: intents.map((each, i) => published(each, i, questions)),
      statusCode: 200,
    }),
  };
}

/** What the recogniser wants to remember; undefined when its answer does not say. */
export function dialogOf(answer: Value): Value | undefined {
  const holds = typeof answer === 'object' && answer !== null && Object.hasOwn(answer, 'dialog');
  return holds ? field(answer, 'dialog') : undefined;
}

/** Whether the recogniser gives up: the customer should talk to an agent. */
export function needsAgent(answer: Value): boolean {
  return field(answer, 'toAgent') === true;
}

function written(value: Value): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function recognised(value: Value): Recognised | null {
  const intent = field(value, 'intent');
  if (typeof intent !== 'string') return null;
  const slots = field(value, 'slots');
  return {
    intent,
    confidence: numberOr(field(value, 'confidence'), 100),
    scenario: textOr(field(value, 'scenario'), ''),
    response: textOr(field(value, 'response'), ''),
    status: field(value, 'status') === 'asking' ? 'asking' : 'finish',
    slots: typeof slots === 'object' && slots !== null && !Array.isArray(slots) ? (slots as ValueMap) : {},
  };
}

/** The published shape; the best intent has priority 1, and similar questions stand beside it. */
function published(recognised: Recognised, index: number, questions: readonly string[]): ValueMap {
  const { intent, confidence, scenario, response, status, slots } = recognised;
  return {
    simQuestions: index === 0 ? questions : [],
    scenarioType: 'normal',
    scenarioStatus: status,
    confidence: confidence / 100,
    responses: response === '' ? [] : [response],
    priority: index + 1,
    params: slots,
    scenarioName: scenario,
    commands: [intent],
  };
}

function listOf(value: Value, name: string): readonly Value[] {
  const listed = field(value, name);
  return Array.isArray(listed) ? listed : [];
}

function field(value: Value, name: string): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return null;
  return (value as ValueMap)[name] ?? null;
}

function textOr(value: Value, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function numberOr(value: Value, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
