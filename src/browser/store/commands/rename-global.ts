import { original } from 'immer';
import type { Document } from '../../../kernel/model/document.ts';
import type { Variable } from '../../../kernel/model/flow.ts';
import type { Command } from '../command.ts';
import { renamedPlaces } from '../flow/renamed-places.ts';
import { variableTaken } from '../flow/variable-reasons.ts';
import { editAt } from '../pointer-edit.ts';
import type { RenameVariable } from './rename-variable.ts';

/** Renames a global variable in one document: where it is declared, read or written. Run it on every document. */
export const renameGlobal: Command<Document, RenameVariable> = {
  id: 'rename-global',
  label: ({ from, to }) => ({ en: `Rename ${from} to ${to}`, zh: `将 ${from} 重命名为 ${to}` }),
  refuse: (document, { from, to }) =>
    from !== to && globalsOf(document).some(({ name }) => name === to) ? variableTaken(to) : null,
  run(draft, { from, to }, { catalogue }) {
    const document = original(draft) as Document;
    const places = renamedPlaces(document, `GLOBAL.${from}`, `GLOBAL.${to}`, catalogue);
    for (const [pointer, value] of places) editAt(draft, { pointer, value });
    globalsOf(document).forEach(({ name }, index) => {
      if (name === from) editAt(draft, { pointer: `/globals/${index}/name`, value: to });
    });
  },
};

function globalsOf(document: Document): readonly Variable[] {
  return document.kind === 'tenant' && Array.isArray(document.globals) ? (document.globals as readonly Variable[]) : [];
}
