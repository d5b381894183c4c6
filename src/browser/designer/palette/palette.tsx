import '../canvas/tones.css';
import './element-search.css';
import './palette.css';
import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { PALETTE_DRAG } from './palette-drag.ts';
import { type PaletteEntry, searchEntries } from './palette-entries.ts';
import { PaletteIcon } from './palette-icon.tsx';
import { hasStart, useEntries } from './use-entries.ts';

const FAMILIES = ['common', 'intelligent'] as const;

/** All elements that can be added: drag one to the canvas, click it, or press Enter on it. */
export function Palette({ canvas }: { readonly canvas: CanvasHandle }): ReactNode {
  const { t } = useText();
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const { catalogue } = canvas.store.context;
  const isStarted = useStore(canvas.store.api, ({ document }) => hasStart(catalogue, document));
  const entries = searchEntries(useEntries(catalogue, isStarted), query);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const index = buttons.findIndex((button) => button.matches(':focus'));
    buttons[Math.max(0, Math.min(buttons.length - 1, index + step))]?.focus();
    event.preventDefault();
  };
  return (
    <section className="cs-palette" aria-label={t('palette.title')} onKeyDown={onKeyDown}>
      <TextInput
        size="xs"
        leftSection={<IconSearch size={14} />}
        rightSection={
          query === '' ? null : <CloseButton size="xs" aria-label={t('palette.clear')} onClick={() => setQuery('')} />
        }
        placeholder={t('palette.search')}
        aria-label={t('palette.search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = entries;
          if (event.key === 'Enter' && first !== undefined) canvas.actions.add(first.type);
        }}
      />
      <div ref={list} className="cs-palette-list">
        {FAMILIES.map((family) => {
          const own = entries.filter((entry) => entry.family === family);
          return own.length === 0 ? null : (
            <div key={family}>
              <h3 className="cs-palette-family">{t(`palette.${family}`)}</h3>
              {own.map((entry) => (
                <PaletteItem key={entry.type} entry={entry} canvas={canvas} />
              ))}
            </div>
          );
        })}
        {entries.length === 0 ? <p className="cs-none">{t('palette.none')}</p> : null}
      </div>
    </section>
  );
}

function PaletteItem({ entry, canvas }: { readonly entry: PaletteEntry; readonly canvas: CanvasHandle }): ReactNode {
  const { say } = useText();
  return (
    <button
      type="button"
      className="cs-palette-item"
      draggable
      title={say(entry.description)}
      onDragStart={(event) => {
        event.dataTransfer.setData(PALETTE_DRAG, entry.type);
        event.dataTransfer.effectAllowed = 'copy';
      }}
      onClick={() => canvas.actions.add(entry.type)}
    >
      <PaletteIcon type={entry.type} catalogue={canvas.store.context.catalogue} />
      <span className="cs-palette-text">
        <span className="cs-palette-title">{say(entry.title)}</span>
        <span className="cs-palette-description">{say(entry.description)}</span>
      </span>
    </button>
  );
}
