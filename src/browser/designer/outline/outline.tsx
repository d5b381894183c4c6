import '../canvas/tones.css';
import './outline.css';
import { type ReactNode, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { LiveText } from './live-text.tsx';
import { OutlinePicker, type Picking } from './outline-picker.tsx';
import { OutlineRow } from './outline-row.tsx';
import type { OutlineItem } from './outline-tree.ts';
import { useOutline } from './use-outline.ts';

interface OutlineProps {
  readonly canvas: CanvasHandle;
  readonly onOpenProperties: (element: string) => void;
}

/** The flow as a tree: an equal way to edit it, for the keyboard and for screen readers. */
export function Outline({ canvas, onOpenProperties }: OutlineProps): ReactNode {
  const { t } = useText();
  const [picking, setPicking] = useState<Picking | null>(null);
  const outline = useOutline(canvas, onOpenProperties, setPicking);
  const { rows, items, item } = outline;
  return (
    <section className="cs-outline" aria-label={t('outline.title')}>
      <div
        ref={rows.scroller}
        className="cs-outline-tree"
        role="tree"
        aria-label={t('outline.title')}
        aria-description={t('outline.help')}
        aria-activedescendant={item === undefined ? undefined : rowId(item)}
        tabIndex={0}
        onKeyDown={outline.onKeyDown}
      >
        <div role="none" style={{ height: rows.before }} />
        {items.slice(rows.from, rows.to).map((each, index) => (
          <OutlineRow
            key={each.key}
            id={rowId(each)}
            item={each}
            canvas={canvas}
            isCurrent={each === item}
            isOpen={!outline.closed.has(each.key)}
            isRenaming={outline.renaming === each.key}
            onChosen={() => outline.perform({ do: 'go', to: rows.from + index })}
            onToggled={() => outline.perform({ do: 'open', key: each.key })}
            onJump={() => outline.perform({ do: 'jump', element: each.element.id })}
            onOpened={() => onOpenProperties(each.element.id)}
            onRenamed={(name) => outline.rename(each.element.id, name)}
          />
        ))}
        <div role="none" style={{ height: rows.after }} />
      </div>
      {picking === null ? null : (
        <OutlinePicker
          canvas={canvas}
          picking={picking}
          onClosed={() => {
            setPicking(null);
            outline.focusTree();
          }}
        />
      )}
      <LiveText session={canvas.session} />
    </section>
  );
}

function rowId({ key }: OutlineItem): string {
  return `outline-${key.replaceAll(/[^\w-]/g, (character) => `_${character.codePointAt(0)}`)}`;
}
