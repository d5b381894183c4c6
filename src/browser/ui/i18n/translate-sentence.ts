import type { Text } from '../../../kernel/model/text.ts';

/** Sentences as the code writes them, with `{0}`, `{1}` ... for what varies, and the same in Chinese. */
export type SentenceTable = Readonly<Record<string, string>>;

interface Sentence {
  readonly pattern: RegExp;
  /** Number of the param that each place of the pattern holds, in order. */
  readonly places: readonly string[];
  readonly zh: string;
}

/** Params are sentences at most this deep: a reason in an answer in a scenario. */
const DEEPEST = 4;
const PLACE = /\{(\d+)\}/g;

/**
 * Says sentences of the kernel, the catalogue and the simulator in both languages. Those rooms write English only, for
 * traces and the command line; the tables beside their code hold the Chinese, and a test finds a sentence without one.
 * What varies is read back out of the English sentence; where it is a sentence itself, it is translated, too.
 */
export function sentenceTranslator(tables: readonly SentenceTable[]): (sentence: string) => Text {
  const fixed = new Map<string, string>();
  const filled: Sentence[] = [];
  for (const [en, zh] of tables.flatMap((table) => Object.entries(table))) {
    if (/\{\d+\}/.test(en)) filled.push(asPattern(en, zh));
    else fixed.set(en, zh);
  }
  // The more words are fixed, the less can it be another sentence.
  filled.sort((a, b) => b.pattern.source.length - a.pattern.source.length);

  const inChinese = (sentence: string, depth: number): string => {
    const known = fixed.get(sentence);
    if (known !== undefined || depth === DEEPEST) return known ?? sentence;
    for (const { pattern, places, zh } of filled) {
      const found = pattern.exec(sentence);
      if (found === null) continue;
      const params = new Map(places.map((place, index) => [place, inChinese(found[index + 1] ?? '', depth + 1)]));
      return zh.replaceAll(PLACE, (_match, place: string) => params.get(place) ?? '');
    }
    return sentence;
  };
  return (sentence) => ({ en: sentence, zh: inChinese(sentence, 0) });
}

function asPattern(en: string, zh: string): Sentence {
  const places = [...en.matchAll(PLACE)].map(([, place = '']) => place);
  const source = en.split(/\{\d+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return { pattern: new RegExp(`^${source.join('(.*?)')}$`, 's'), places, zh };
}
