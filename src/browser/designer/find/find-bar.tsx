import '../palette/element-search.css';
import './find.css';
import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconLink, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { elementLink } from './element-link.ts';
import { type Found, findables, findText } from './find-in-flow.ts';

/** More places than this help nobody. */
const MOST = 200;

interface FindBarProps {
  readonly canvas: CanvasHandle;
  readonly onClosed: () => void;
  /** A variable was chosen: it stands nowhere on the canvas. */
  readonly onVariable?: (name: string) => void;
}

/** Finds any text of the open flow and shows where it stands. */
export function FindBar({ canvas, onClosed, onVariable }: FindBarProps): ReactNode {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const flow = useStore(canvas.store.api, (state) => state.document);
  const wanted = useDeferredValue(query);
  const found = useMemo(
    () => findText(findables(flow, canvas.store.context.catalogue), wanted, MOST),
    [flow, canvas, wanted],
  );
  const at = Math.min(index, found.length - 1);
  const go = (to: number): void => {
    const next = (to + found.length) % Math.max(found.length, 1);
    const place = found[next];
    setIndex(next);
    if (place === undefined) return;
    if (place.node === null) onVariable?.(place.name);
    else canvas.actions.show(place.node);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') go(at + (event.shiftKey ? -1 : 1));
    else if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Escape') onClosed();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const current = found[at];
  return (
    <search className="cs-find" aria-label={t('find.title')} onKeyDown={onKeyDown}>
      <div className="cs-find-row">
        <TextInput
          autoFocus
          size="xs"
          className="cs-find-field"
          placeholder={t('find.field')}
          aria-label={t('find.field')}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            setIndex(-1);
          }}
        />
        <span className="cs-find-count" role="status">
          {found.length > 0
            ? t('find.count', { index: Math.max(at, 0) + (at < 0 ? 0 : 1), count: found.length })
            : null}
        </span>
        <FindButton label={t('find.previous')} icon={<IconChevronUp size={16} />} onClick={() => go(at - 1)} />
        <FindButton label={t('find.next')} icon={<IconChevronDown size={16} />} onClick={() => go(at + 1)} />
        <FindButton
          label={t('find.copyLink')}
          icon={<IconLink size={16} />}
          isOff={current === undefined || current.node === null}
          onClick={() => void copyLink(current)}
        />
        <FindButton label={t('find.close')} icon={<IconX size={16} />} onClick={onClosed} />
      </div>
      <FoundList found={found} at={at} query={wanted} onChosen={go} />
    </search>
  );
}

function FindButton(props: { label: string; icon: ReactNode; isOff?: boolean; onClick: () => void }): ReactNode {
  return (
    <Tooltip label={props.label}>
      <ActionIcon
        size="sm"
        color="gray"
        aria-label={props.label}
        disabled={props.isOff === true}
        onClick={props.onClick}
      >
        {props.icon}
      </ActionIcon>
    </Tooltip>
  );
}

interface FoundListProps {
  readonly found: readonly Found[];
  readonly at: number;
  readonly query: string;
  readonly onChosen: (index: number) => void;
}

function FoundList({ found, at, query, onChosen }: FoundListProps): ReactNode {
  const { t } = useText();
  const chosen = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls whenever another place is chosen.
  useEffect(() => {
    chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (query.trim() === '') return null;
  if (found.length === 0) return <p className="cs-none">{t('find.none')}</p>;
  return (
    <>
      <ol className="cs-found">
        {found.map((place, index) => (
          <li key={place.key}>
            <button
              type="button"
              ref={index === at ? chosen : null}
              aria-current={index === at || undefined}
              onClick={() => onChosen(index)}
            >
              <span className="cs-found-name">{place.name}</span>
              <span className="cs-found-place">
                {place.place.at === 'setting' ? place.place.title : t(`find.place.${place.place.at}`)}
              </span>
              <Excerpt found={place} />
            </button>
          </li>
        ))}
      </ol>
      {found.length === MOST ? <p className="cs-none">{t('find.most', { count: MOST })}</p> : null}
    </>
  );
}

/** The text around what was found. */
function Excerpt({ found: { text, from, to } }: { readonly found: Found }): ReactNode {
  const start = Math.max(0, from - 24);
  return (
    <span className="cs-excerpt">
      {start > 0 ? '…' : ''}
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, to + 60)}
    </span>
  );
}

async function copyLink(place: Found | undefined): Promise<void> {
  if (place?.node == null) return;
  await navigator.clipboard.writeText(new URL(elementLink(place.node), location.href).href);
}
