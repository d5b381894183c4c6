import { valueAt } from '../../../lib/json-pointer.ts';
import { changeAttributes } from '../../store/commands/change-attributes.ts';
import { disconnect } from '../../store/commands/disconnect.ts';
import { changePlace, flowStore, placeNow } from './finding-place.ts';
import type { Fixer } from './quick-fix.ts';

/** A line from an exit that is gone, or to an element that is gone, is of no use. */
export const removeLine: Fixer = (finding, store) => {
  const flow = flowStore(store);
  if (flow === null) return [];
  const { document } = flow.api.getState();
  const at = /^\/connections\/(\d+)\//.exec(finding.path)?.[1];
  const line = at === undefined ? undefined : document.connections[Number(at)];
  const { exit, id } = finding.params;
  if (line === undefined || (line.exit !== exit && line.from !== id && line.to !== id)) return [];
  const lines = [{ from: line.from, exit: line.exit }];
  // A command takes all lines of the exit with it: with a second one there would be more than one answer.
  const twins = document.connections.filter((other) => other.from === line.from && other.exit === line.exit);
  if (twins.length > 1) return [];
  return [
    {
      id: 'remove-line',
      title: { en: 'Remove the line', zh: '删除该连线' },
      apply: () => flow.run(disconnect, { lines }),
    },
  ];
};

/** A tenant has one main and one exception flow; all others are subflows. */
export const makeSubflow: Fixer = (_finding, store) => {
  const flow = flowStore(store);
  if (flow === null) return [];
  return [
    {
      id: 'make-subflow',
      title: { en: 'Make it a subflow', zh: '改为子流程' },
      apply: () => flow.run(changeAttributes, { type: 'subflow' }),
    },
  ];
};

/** A value for an input that the interface does not have is not sent: its row says nothing. */
export const removeRow: Fixer = (finding, store) => {
  const { document } = store.api.getState();
  const place = placeNow(finding, document);
  const { input, suggestion } = finding.params;
  if (place === null || suggestion !== '' || valueAt(document, place) !== input) return [];
  const row = { ...finding, path: finding.path.replace(/\/name$/, '') };
  return [
    {
      id: 'remove-row',
      title: { en: `Remove the row “${input}”`, zh: `删除“${input}”一行` },
      apply: () => changePlace(store, row, undefined),
    },
  ];
};
