import type { Recognition } from '../../../twin/recognition/recognition.ts';

type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** Why the first intent is the first, in a sentence. */
export function whyText({ by, sentence }: Recognition['why'], t: Say): string {
  return t(`recognition.why.${by}`, { sentence });
}

/** A word that was compared: `@sys.date` is anything that is a date; a pair of characters stands as it is. */
export function wordText({ word, said }: Recognition['why']['words'][number], t: Say): string {
  const shown = word.startsWith('@') ? t('recognition.why.entity', { entity: word.slice(1) }) : word;
  return said === undefined ? shown : t('recognition.why.misspelt', { said, word: shown });
}
