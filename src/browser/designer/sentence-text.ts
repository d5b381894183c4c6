import { type SentenceTable, sentenceTranslator } from '../ui/i18n/translate-sentence.ts';

const tables = import.meta.glob<SentenceTable>('../../{kernel,catalogue,twin}/**/sentences.zh.json', {
  eager: true,
  import: 'default',
});

/** A sentence that the kernel, an element or the simulator says, in both languages. */
export const sentenceText = sentenceTranslator(Object.values(tables));
