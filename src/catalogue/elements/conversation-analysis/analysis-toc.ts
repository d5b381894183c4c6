import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import type { Settings } from './settings.gen.ts';

type Function = Settings['functions'][number];

/** What each function fills in of the answer. */
const PARTS: Readonly<Record<Function, string>> = {
  'semantic-recognition': 'intents',
  sentiment: 'sentiment',
  'question-answering': 'answers',
};

/**
 * TOC.* of an analysis, as texts: the whole result of what was asked for (domain.md §3.1) and, ours, the best of each:
 * intent, sentiment, answer.
 */
export function analysisToc(value: Value, functions: readonly Function[]): ValueMap {
  const whole = Object.fromEntries(functions.map((each) => [PARTS[each], field(value, PARTS[each])]));
  const best = {
    DialogAnalysisIntent: field(first(whole.intents), 'intent'),
    DialogAnalysisSentiment: field(whole.sentiment ?? null, 'label'),
    DialogAnalysisAnswer: field(first(whole.answers), 'answer'),
  };
  const texts = Object.entries(best).filter(([, text]) => typeof text === 'string');
  return { DialogAnalysis: JSON.stringify(whole), ...Object.fromEntries(texts) };
}

function first(value: Value | undefined): Value {
  return Array.isArray(value) ? ((value as readonly Value[])[0] ?? null) : null;
}

function field(value: Value, name: string): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return null;
  return (value as ValueMap)[name] ?? null;
}
