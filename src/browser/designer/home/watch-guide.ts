import type { Flow } from '../../../kernel/model/flow.ts';
import type { OpenDocument } from '../../store/tenant/open-document.ts';
import type { Workspace } from '../../store/workspace.ts';
import { markGuide } from './guide-progress.ts';

/** Notices what the user does to flows, and that a scenario was saved. Gives the way to stop noticing. */
export function watchGuide(workspace: Workspace): () => void {
  const watched = new Map<OpenDocument, () => void>();
  const watch = (): void => {
    const open = new Set(workspace.api.getState().open.values());
    for (const opened of open) if (!watched.has(opened)) watched.set(opened, watchFlow(opened));
    for (const [opened, stop] of watched) {
      if (open.has(opened)) continue;
      stop();
      watched.delete(opened);
    }
  };
  const count = (): number => workspace.api.getState().headers.filter(({ kind }) => kind === 'scenario').length;
  let scenarios = workspace.api.getState().status === 'ready' ? count() : null;
  watch();
  const stop = workspace.api.subscribe((state) => {
    watch();
    if (state.status !== 'ready') return;
    const now = count();
    if (scenarios !== null && now > scenarios) markGuide('saved');
    scenarios = now;
  });
  return () => {
    stop();
    for (const stopOne of watched.values()) stopOne();
  };
}

function watchFlow({ store }: OpenDocument): () => void {
  if (store.api.getState().document.kind !== 'flow') return () => undefined;
  markGuide('opened');
  return store.api.subscribe((now, before) => {
    if (now.document === before.document || now.history.past.length <= before.history.past.length) return;
    const [flow, old] = [now.document as Flow, before.document as Flow];
    if (flow.elements.length > old.elements.length) markGuide('added');
    if (flow.connections.length > old.connections.length) markGuide('connected');
  });
}
