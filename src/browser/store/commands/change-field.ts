import type { Document } from '../../../kernel/model/document.ts';
import type { Command } from '../command.ts';
import { editAt, type PointerEdit, refusePointer } from '../pointer-edit.ts';

/** Changes one place of a document of any kind; without `value` the place is removed. */
export const changeField: Command<Document, PointerEdit> = {
  id: 'change-field',
  label: (_edit, { name }) => ({ en: `Change ${name}`, zh: `更改 ${name}` }),
  refuse(document, edit) {
    if (!/^\/(kind|id|formatVersion)$/.test(edit.pointer) && edit.pointer !== '') return refusePointer(document, edit);
    return {
      en: 'Kind, id and format version of a document never change: others refer to it by them.',
      zh: '文档的类型、标识和格式版本不能更改：其他文档通过它们引用该文档。',
    };
  },
  run: (draft, edit) => editAt(draft, edit),
};
