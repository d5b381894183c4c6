import type { StoreApi } from 'zustand/vanilla';
import type { DocumentList } from '../../../contract/documents.ts';
import type { TenantEvent } from '../../../contract/events.ts';
import type { DocumentRef } from '../../../kernel/model/document.ts';
import { createAlarm } from '../sync/alarm.ts';
import { documentKey, type WorkspaceState, withNews } from './workspace-state.ts';
import type { WorkspaceTools } from './workspace-tools.ts';

/** Keeps what is known of the tenant as the server has it. */
export interface TenantFollower {
  /** Asks for all that changed since; done when it is known here. */
  catchUp(): Promise<void>;
  hear(event: TenantEvent): void;
  stop(): void;
}

/** Milliseconds: changes that come together are asked for together. */
const TOGETHER = 100;

export function followTenant(
  api: StoreApi<WorkspaceState>,
  { tenant, client, clock }: WorkspaceTools,
  isOurs: (saveId: string) => boolean,
): TenantFollower {
  let asking: Promise<void> | null = null;
  const ask = async (): Promise<void> => {
    const news = await client.documents(tenant, api.getState().change);
    if (!news.ok) return;
    const { change, damaged } = news.value;
    if (change >= api.getState().change) {
      api.setState({ saved: withNews(api.getState().saved, news.value), damaged, change });
    }
    await Promise.all([tellOpen(news.value), readHeaders()]);
  };
  const readHeaders = async (): Promise<void> => {
    const overview = await client.overview(tenant);
    if (overview.ok) api.setState({ headers: overview.value.documents, name: overview.value.tenant.name });
  };
  const tellOpen = async ({ documents, deleted }: DocumentList): Promise<void> => {
    const { open } = api.getState();
    for (const stored of documents) open.get(documentKey(stored))?.sync.hear(stored);
    await Promise.all(deleted.map((ref) => tellDeleted(ref)));
  };
  const tellDeleted = async (ref: DocumentRef): Promise<void> => {
    const opened = api.getState().open.get(documentKey(ref));
    const history = opened && (await client.revisions(tenant, ref, { limit: 1 }));
    const revision = history?.ok === true ? history.value.revisions[0]?.revision : undefined;
    if (revision !== undefined) opened?.sync.hear({ document: null, revision });
  };
  const catchUp = async (): Promise<void> => {
    // What is being asked for may be older than what the caller knows of: ask again afterwards.
    await asking;
    asking ??= ask().finally(() => {
      asking = null;
    });
    await asking;
  };
  const soon = createAlarm(clock, () => void catchUp());
  const headersSoon = createAlarm(clock, () => void readHeaders());
  return {
    catchUp,
    hear(event) {
      if (event.type === 'tenant-deleted') api.setState({ status: 'deleted' });
      else if (event.change > api.getState().change) {
        const isNext = event.change === api.getState().change + 1;
        const isKnown = event.type === 'document-saved' && isNext && isOurs(event.saveId);
        if (isKnown) api.setState({ change: event.change });
        if (!isKnown) soon.set(TOGETHER);
        else headersSoon.set(TOGETHER);
      }
    },
    stop() {
      soon.clear();
      headersSoon.clear();
    },
  };
}
