import { useMemo } from 'react';
import { selectedOf } from '../canvas/node-ids.ts';
import { askToExtract, inlineSelected } from '../composite/composite-actions.ts';
import type { Editor } from './editor-context.ts';
import { type OfferedCommand, useOfferedCommands } from './offered-commands.ts';

/** What the command palette offers while a flow is open. */
export function useFlowCommands({ canvas, opened, tools, show }: Editor, find: () => void): void {
  const commands = useMemo((): readonly OfferedCommand[] => {
    const { actions } = canvas;
    const { store } = opened;
    const call = (): void => {
      show('simulator');
      tools.simulator.start(store.api.getState().document.id);
    };
    const breakpoints = (): void => {
      const { document, selection } = store.api.getState();
      for (const id of selectedOf(selection, 'element')) tools.simulator.toggleBreakpoint(document.id, id);
    };
    return [
      { id: 'call', label: { en: 'Call this flow', zh: '呼叫此流程' }, run: call },
      { id: 'breakpoint', label: { en: 'Set or clear a breakpoint', zh: '设置或清除断点' }, run: breakpoints },
      { id: 'find', label: { en: 'Find in this flow', zh: '在此流程中查找' }, run: find },
      { id: 'palette', label: { en: 'Add an element', zh: '添加图元' }, run: () => show('palette') },
      { id: 'outline', label: { en: 'Show the outline', zh: '显示大纲' }, run: () => show('outline') },
      { id: 'findings', label: { en: 'Show findings', zh: '显示问题' }, run: () => show('findings') },
      { id: 'scenarios', label: { en: 'Show scenarios', zh: '显示场景' }, run: () => show('scenarios') },
      { id: 'source', label: { en: 'Show the source', zh: '显示源码' }, run: () => show('source') },
      { id: 'fit', label: { en: 'Show the whole flow', zh: '显示整个流程' }, run: () => actions.desk.view.fit() },
      {
        id: 'extract',
        label: { en: 'Extract the selection into a composite', zh: '将所选内容提取为组合图元' },
        run: () => askToExtract(canvas),
      },
      {
        id: 'inline',
        label: { en: 'Inline the selected composite', zh: '展开所选组合图元' },
        run: () => void inlineSelected(canvas),
      },
      { id: 'undo', label: { en: 'Undo', zh: '撤销' }, run: store.undo },
      { id: 'redo', label: { en: 'Redo', zh: '重做' }, run: store.redo },
    ];
  }, [canvas, opened, tools, show, find]);
  useOfferedCommands(commands);
}
