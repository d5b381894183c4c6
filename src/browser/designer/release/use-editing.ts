import { useEffect } from 'react';
import { releaseClient } from '../../../contract/release-client.ts';
import type { Workspace } from '../../store/workspace.ts';
import { author } from '../shell/author.ts';
import { editorId } from './editor-id.ts';
import { livesOf } from './lives.ts';

/** Milliseconds: while somebody works, the server hears of it no oftener. Five minutes of silence count as having left. */
const AT_MOST_EVERY = 60_000;

/** What is said when the page is left outlives it. */
const client = releaseClient('', (url, init) => fetch(url, { ...init, keepalive: true }));

/** Lets others know that the flow is being edited here, as long as somebody does something on the page. */
export function useEditing(workspace: Workspace, flow: string): void {
  useEffect(() => {
    const lives = livesOf(workspace);
    let told = Number.NEGATIVE_INFINITY;
    const say = async (isOpen: boolean): Promise<void> => {
      const body = { editor: editorId(), author: author(), isOpen };
      const answer = await client.edit(workspace.tenant, flow, body);
      if (answer.ok && isOpen) lives.put(answer.value);
    };
    const leave = (): void => void say(false);
    const act = (): void => {
      if (document.visibilityState !== 'visible' || performance.now() - told < AT_MOST_EVERY) return;
      told = performance.now();
      void say(true);
    };
    act();
    const signs = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const sign of signs) addEventListener(sign, act, { passive: true, capture: true });
    addEventListener('pagehide', leave);
    return () => {
      for (const sign of signs) removeEventListener(sign, act, { capture: true });
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [workspace, flow]);
}
