import { createClient } from '../../contract/create-client.ts';
import { followEvents } from '../../contract/follow-events.ts';
import type { Fetch } from '../../contract/request-route.ts';
import { newToken } from '../ui/new-token.ts';
import { browserClock } from './clock.ts';
import type { CommandContext } from './command-context.ts';
import { indexedDbStorage } from './journal/indexed-db-storage.ts';
import { browserTabs } from './tabs/browser-tabs.ts';
import { shareEvents } from './tabs/share-events.ts';
import { browserSurroundings } from './tenant/surroundings.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const fetchHere: Fetch = (url, init) => fetch(url, init);
const storage = indexedDbStorage();
const tabs = browserTabs(newToken());

/** The workspace of a tenant in this browser, on the server that the page came from. Start it. */
export function browserWorkspace(
  tenant: string,
  context: () => Promise<CommandContext>,
  author: () => string = () => '',
): Workspace {
  return createWorkspace({
    tenant,
    client: createClient('', fetchHere),
    follow: shareEvents(tabs, browserClock, (listener) => followEvents('', fetchHere, listener)),
    storage,
    tabs,
    clock: browserClock,
    surroundings: browserSurroundings,
    context,
    newSaveId: newToken,
    author,
  });
}
