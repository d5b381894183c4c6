import type { Document } from '../../../kernel/model/document.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { bringTo } from '../bring-to.ts';
import type { Command } from '../command.ts';

export interface ReplaceDocument {
  /** The whole document as it is to be; kind and id stay. */
  readonly document: Document;
  /** What undo calls the step when it is not an edit of the source: "Take their version". */
  readonly because?: Text;
}

/** Changes the whole document in one step: from the source editor, or after a conflict. */
export const replaceDocument: Command<Document, ReplaceDocument> = {
  id: 'replace-document',
  label: ({ because }) => because ?? { en: 'Edit the source', zh: '编辑源码' },
  refuse(document, { document: { kind, id } }) {
    if (kind === document.kind && id === document.id) return null;
    return {
      en: `The text is ${kind} ${id}, but ${document.kind} ${document.id} is open. Kind and id stay as they are; put them back.`,
      zh: `文本是 ${kind} ${id}，但打开的是 ${document.kind} ${document.id}。类型和标识不能更改，请改回。`,
    };
  },
  run: (draft, { document }) => bringTo(draft, document),
};
