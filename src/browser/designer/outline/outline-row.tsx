import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { mustBeDrawn } from '../canvas/drawing.ts';
import { WrittenText } from '../canvas/written-text.tsx';
import { PaletteIcon } from '../palette/palette-icon.tsx';
import type { OutlineItem } from './outline-tree.ts';

interface OutlineRowProps {
  readonly id: string;
  readonly item: OutlineItem;
  readonly canvas: CanvasHandle;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly isRenaming: boolean;
  readonly onChosen: () => void;
  readonly onToggled: () => void;
  readonly onJump: () => void;
  readonly onOpened: () => void;
  /** Null: the name stays. */
  readonly onRenamed: (name: string | null) => void;
}

/** One line of the outline. */
export function OutlineRow(props: OutlineRowProps): ReactNode {
  const { id, item, isCurrent, isOpen, isRenaming } = props;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys; focus stays there.
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant of the tree points here.
    <div
      id={id}
      role="treeitem"
      className="cs-outline-row"
      data-kind={item.kind}
      data-current={isCurrent || undefined}
      aria-level={item.level}
      aria-selected={isCurrent}
      aria-expanded={item.hasChildren ? isOpen : undefined}
      style={{ paddingInlineStart: 6 + Math.min(item.level - 1, 24) * 14 }}
      onClick={item.kind === 'link' ? props.onJump : props.onChosen}
      onDoubleClick={props.onOpened}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: left and right do the same. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: left and right do the same. */}
      <span
        className="cs-outline-arrow"
        onClick={(event) => {
          event.stopPropagation();
          if (item.hasChildren) props.onToggled();
        }}
      >
        {item.hasChildren ? isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} /> : null}
      </span>
      {isRenaming ? <Rename {...props} /> : <RowText {...props} />}
    </div>
  );
}

function Rename({ item, onRenamed }: OutlineRowProps): ReactNode {
  const { t } = useText();
  return (
    <WrittenText
      className="cs-outline-name"
      label={t('outline.rename')}
      text={item.element.name}
      longest={128}
      onWritten={onRenamed}
    />
  );
}

function RowText({ item, canvas }: OutlineRowProps): ReactNode {
  const { t, say } = useText();
  if (item.kind === 'link')
    return <span className="cs-outline-link">{t('outline.link', { name: item.element.name })}</span>;
  if (item.kind === 'exit') {
    const isOpen = !item.exit.isDrawn && mustBeDrawn(item.exit);
    return (
      <>
        <span>{say(item.exit.label)}</span>
        {isOpen ? <span className="cs-outline-open">{t('outline.open')}</span> : null}
        {item.exit.isGone ? <span className="cs-outline-open">{t('outline.gone')}</span> : null}
      </>
    );
  }
  return (
    <>
      <PaletteIcon type={item.element.type} catalogue={canvas.store.context.catalogue} />
      <span className="cs-outline-title">{item.element.name}</span>
      <span className="cs-outline-type">
        {item.facts.type === undefined ? item.element.type : say(item.facts.type.title)}
      </span>
      <RowFindings id={item.element.id} canvas={canvas} />
    </>
  );
}

function RowFindings({ id, canvas }: { readonly id: string; readonly canvas: CanvasHandle }): ReactNode {
  const { t } = useText();
  const count = useStore(canvas.overlay, ({ findings }) => findings?.get(id));
  if (count === undefined || count.errors + count.warnings === 0) return null;
  return (
    <span
      className="cs-findings"
      data-severity={count.errors > 0 ? 'error' : 'warning'}
      role="img"
      aria-label={t('canvas.findings', { errors: count.errors, warnings: count.warnings })}
    >
      {count.errors + count.warnings}
    </span>
  );
}
