import { type Draft, original } from 'immer';
import type { Exit } from '../../../kernel/model/element-type.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { removeItems } from './remove-items.ts';

/**
 * After its settings changed, the connections of an element start at exits that it has: an exit that only got another
 * id in its old place (key 1 became key 2) keeps its connection, those that are gone lose theirs.
 */
export function followExits(draft: Draft<Flow>, id: string, before: readonly Exit[], after: readonly Exit[]): void {
  const known = new Set(before.map((exit) => exit.id));
  const kept = new Set(after.map((exit) => exit.id));
  const renamed = new Map<string, string>();
  if (before.length === after.length) {
    before.forEach((exit, index) => {
      const now = after[index];
      if (now !== undefined && !kept.has(exit.id) && !known.has(now.id)) renamed.set(exit.id, now.id);
    });
  }
  const lines = original(draft.connections) ?? draft.connections;
  lines.forEach(({ from, exit }, index) => {
    const now = from === id ? renamed.get(exit) : undefined;
    const line = now === undefined ? undefined : draft.connections[index];
    if (now !== undefined && line !== undefined) line.exit = now;
  });
  removeItems(draft.connections, ({ from, exit }) => from === id && !kept.has(exit) && !renamed.has(exit));
}
