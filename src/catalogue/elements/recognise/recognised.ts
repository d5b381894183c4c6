import type { Value, ValueMap } from '../../../kernel/model/value.ts';

/** An intent that the recogniser found. `confidence` in percent. */
export interface Recognised {
  readonly intent: string;
  readonly confidence: number;
  readonly scenario: string;
  readonly response: string;
  readonly slots: ValueMap;
}

/** The best intents of a recogniser's answer: at most `most`, none further than `interval` % behind the first. */
export function intentsOf(answer: Value, most: number, interval: number): readonly Recognised[] {
  const listed = field(answer, 'intents');
  if (!Array.isArray(listed)) return [];
  const intents = listed.map(recognised).filter((intent) => intent !== null);
  const best = [...intents].sort((a, b) => b.confidence - a.confidence);
  const least = (best[0]?.confidence ?? 0) - interval;
  return best.filter(({ confidence }) => confidence >= least).slice(0, most);
}

/** TOC.* of a recognition: always strings, readable only inside the element (domain.md §3.4). */
export function tocOf(intents: readonly Recognised[]): ValueMap {
  const [first] = intents;
  if (first === undefined) return {};
  const slots = Object.entries(first.slots).map(([name, value]) => [`ChatBot${name}`, written(value)] as const);
  return {
    ...Object.fromEntries(slots),
    ChatBotIntentCode: first.intent,
    ChatBotRespContent: first.response,
    ChatBotScenarioName: first.scenario,
    ChatBotResponse: JSON.stringify({ intents: intents.map(published), statusCode: 200 }),
  };
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
    slots: typeof slots === 'object' && slots !== null && !Array.isArray(slots) ? (slots as ValueMap) : {},
  };
}

function published({ intent, confidence, scenario, response, slots }: Recognised): ValueMap {
  return {
    scenarioName: scenario,
    scenarioType: 'normal',
    scenarioStatus: 'finish',
    confidence: confidence / 100,
    commands: [intent],
    params: slots,
    responses: response === '' ? [] : [response],
  };
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
