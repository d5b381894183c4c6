import '../palette/element-search.css';
import { TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useStore } from 'zustand';
import type { FlowElement } from '../../../kernel/model/flow.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import { mustBeDrawn } from '../canvas/drawing.ts';
import { ElementSearch } from '../palette/element-search.tsx';
import { PaletteIcon } from '../palette/palette-icon.tsx';

/** What is to be chosen: a new element, or one to connect with. Without an exit the first open one is meant. */
export interface Picking {
  readonly what: 'add' | 'connect';
  readonly element: string;
  readonly exit: string | null;
}

interface OutlinePickerProps {
  readonly canvas: CanvasHandle;
  readonly picking: Picking;
  readonly onClosed: () => void;
}

/** A search field below the outline, over the elements that may be chosen. */
export function OutlinePicker({ canvas, picking, onClosed }: OutlinePickerProps): ReactNode {
  const { t } = useText();
  const flow = useStore(canvas.store.api, (state) => state.document);
  const exit = picking.exit ?? exitOf(canvas, picking.element);
  return (
    <div className="cs-outline-picker" role="dialog" aria-label={t(`outline.${picking.what}`)}>
      {picking.what === 'add' ? (
        <ElementSearch
          catalogue={canvas.store.context.catalogue}
          flow={flow}
          onClosed={onClosed}
          onChosen={(type) => {
            if (exit === null) canvas.actions.add(type);
            else canvas.actions.addAfter(type, { element: picking.element, exit });
            onClosed();
          }}
        />
      ) : (
        <TargetSearch
          canvas={canvas}
          elements={flow.elements}
          onClosed={onClosed}
          onChosen={(to) => {
            if (exit !== null) canvas.actions.connect({ from: picking.element, exit, to });
            onClosed();
          }}
        />
      )}
    </div>
  );
}

interface TargetSearchProps {
  readonly canvas: CanvasHandle;
  readonly elements: readonly FlowElement[];
  readonly onChosen: (element: string) => void;
  readonly onClosed: () => void;
}

const MOST = 50;

function TargetSearch({ canvas, elements, onChosen, onClosed }: TargetSearchProps): ReactNode {
  const { t } = useText();
  const list = useId();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const wanted = query.trim().toLowerCase();
  const found = elements.filter(({ name, id }) => `${name} ${id}`.toLowerCase().includes(wanted)).slice(0, MOST);
  const chosen = found[Math.min(index, found.length - 1)];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setIndex((index + step + found.length) % Math.max(found.length, 1));
    else if (event.key === 'Enter' && chosen !== undefined) onChosen(chosen.id);
    else if (event.key === 'Escape') onClosed();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <TextInput
        autoFocus
        size="xs"
        aria-label={t('outline.filter')}
        placeholder={t('outline.filter')}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.id}`}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={onClosed}
      />
      <div id={list} role="listbox" aria-label={t('outline.filter')} className="cs-options">
        {found.map((element) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keys; focus stays there.
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant of the field points here.
          <div
            key={element.id}
            id={`${list}-${element.id}`}
            role="option"
            aria-selected={element === chosen}
            className="cs-option"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChosen(element.id)}
          >
            <PaletteIcon type={element.type} catalogue={canvas.store.context.catalogue} />
            <span>{element.name}</span>
          </div>
        ))}
        {found.length === 0 ? <p className="cs-none">{t('outline.none')}</p> : null}
      </div>
    </>
  );
}

/** The first exit that a line is missing from, else the first. */
function exitOf(canvas: CanvasHandle, element: string): string | null {
  const node = canvas.actions.desk.drawing().nodes.get(element);
  if (node?.type !== 'element') return null;
  const { exits } = node.data;
  return (exits.find((exit) => !exit.isDrawn && mustBeDrawn(exit)) ?? exits[0])?.id ?? null;
}
