import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../ui/i18n/use-text.ts';
import { ElementSearch } from '../palette/element-search.tsx';
import { useCanvas, useSession } from './canvas-context.ts';

const WIDTH = 280;
const HEIGHT = 320;

/** What comes next? A searchable menu of elements where the next one is to stand. */
export function QuickAddMenu({ onClosed }: { readonly onClosed: () => void }): ReactNode {
  const { canvas, actions } = useCanvas();
  const { t } = useText();
  const quickAdd = useSession((session) => session.quickAdd);
  const document = useStore(canvas.store.api, (state) => state.document);
  if (quickAdd === null) return null;
  const close = (): void => {
    canvas.session.setState({ quickAdd: null });
    onClosed();
  };
  const choose = (type: string): void => {
    close();
    if (quickAdd.from === null) actions.addAt(type, quickAdd.at);
    else actions.addAfter(type, quickAdd.from, quickAdd.at);
  };
  const left = `clamp(8px, ${quickAdd.screen.x}px, max(8px, 100% - ${WIDTH + 8}px))`;
  const top = `clamp(8px, ${quickAdd.screen.y}px, max(8px, 100% - ${HEIGHT + 8}px))`;
  return (
    <div className="cs-quick-add" role="dialog" aria-label={t('canvas.quickAdd')} style={{ left, top, width: WIDTH }}>
      <ElementSearch catalogue={canvas.store.context.catalogue} flow={document} onChosen={choose} onClosed={close} />
    </div>
  );
}
