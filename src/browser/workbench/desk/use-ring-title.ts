import { useEffect } from 'react';
import type { DeskView } from '../../../twin/contact-center/desk-view.ts';

/** The window's title tells who calls: it can be seen while another window is in front. */
export function useRingTitle(view: DeskView | null, title: string): void {
  const ringing = view?.calls.find(({ phase }) => phase === 'ringing')?.customer;
  const who = view?.agent.workNo;
  useEffect(() => {
    const plain = who === undefined ? title : `${who} · ${title}`;
    document.title = ringing === undefined ? plain : `☎ ${ringing}`;
  }, [ringing, title, who]);
}
