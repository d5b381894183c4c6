import type { Text } from '../../../kernel/model/text.ts';

export function goneFromCanvas(what: 'note' | 'frame'): Text {
  return what === 'note'
    ? { en: 'The note is gone already. Undo its deletion to get it back.', zh: '该便签已不存在。可撤销删除以恢复。' }
    : {
        en: 'The frame is gone already. Undo its deletion to get it back.',
        zh: '该分组框已不存在。可撤销删除以恢复。',
      };
}

/** The beginning of a text, for labels. */
export function beginning(text: string): string {
  const [line = ''] = text.trim().split('\n');
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
}
