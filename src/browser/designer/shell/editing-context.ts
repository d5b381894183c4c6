import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import type { CommandContext } from '../../store/command-context.ts';
import { readableIn } from '../findings/readable-finding.ts';

/** What commands know: all types of elements and documents, and how to say what is wrong. Large, so load it late. */
export const editingContext: CommandContext = {
  catalogue,
  formats,
  say: (finding, document) => ({
    en: readableIn(finding, document, 'en'),
    zh: readableIn(finding, document, 'zh'),
  }),
};
