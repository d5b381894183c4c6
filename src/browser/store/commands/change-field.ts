import type { Document } from '../../../kernel/model/document.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Command } from '../command.ts';
import { editAt, type PointerEdit, refusePointer } from '../pointer-edit.ts';

/** Changes one place of a document of any kind; without `value` the place is removed. */
export const changeField: Command<Document, PointerEdit> = {
  id: 'change-field',
  label: (_edit, { name }) => ({ en: `Change ${name}`, zh: `更改 ${name}` }),
  refuse(document, edit) {
    if (edit.pointer === '' || /^\/(kind|id|formatVersion)$/.test(edit.pointer)) return IDENTITY;
    const isDrawing = document.kind === 'flow' && /^\/(elements|connections|layout|notes|frames)\b/.test(edit.pointer);
    return isDrawing ? DRAWING : refusePointer(document, edit);
  },
  run: (draft, edit) => editAt(draft, edit),
};

const IDENTITY: Text = {
  en: 'Kind, id and format version of a document never change: others refer to it by them.',
  zh: '文档的类型、标识和格式版本不能更改：其他文档通过它们引用该文档。',
};

const DRAWING: Text = {
  en: 'What is drawn in a flow hangs together. Change it on the canvas, in its panel or in the source.',
  zh: '流程图中的内容相互关联。请在画布、属性面板或源码中更改。',
};
