import type { Workspace } from '../../store/workspace.ts';

/** Saves what is open, so that what is released is what is seen. Gives the names of what could not be saved. */
export async function saveAll({ api }: Workspace): Promise<readonly string[]> {
  const opened = [...api.getState().open.values()];
  await Promise.all(opened.map(({ sync }) => sync.flush()));
  return opened.flatMap(({ store }) => {
    const { sync, document } = store.api.getState();
    return sync === 'saved' || sync === 'second-tab' ? [] : [document.name];
  });
}
