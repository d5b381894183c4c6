import type { TabChannel, TabTools } from './tab-tools.ts';

/**
 * Tabs by Web Locks and BroadcastChannel. Where the browser has no locks (a page without https that is not on this
 * machine) every tab is the first, and the server's revisions alone keep them apart.
 */
export function browserTabs(tab: string): TabTools {
  return {
    tab,
    async lock(name, wish, hold) {
      const locks = (navigator as { readonly locks?: LockManager }).locks;
      if (locks === undefined) return hold(true);
      await locks.request(name, wish, async (lock) => hold(lock !== null));
    },
    channel: broadcastChannel,
  };
}

function broadcastChannel<Message>(name: string): TabChannel<Message> {
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', ({ data }: MessageEvent<Message>) => hear(data)),
    close: () => channel.close(),
  };
}
