import './element-search.css';
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { searchEntries } from './palette-entries.ts';
import { PaletteIcon } from './palette-icon.tsx';
import { hasStart, useEntries } from './use-entries.ts';

interface ElementSearchProps {
  readonly catalogue: Catalogue;
  readonly flow: Flow;
  readonly onChosen: (type: string) => void;
  readonly onClosed: () => void;
}

/** A search field over a list of element types: arrows choose, Enter takes, Escape closes. */
export function ElementSearch({ catalogue, flow, onChosen, onClosed }: ElementSearchProps): ReactNode {
  const { t, say } = useText();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const list = useId();
  const entries = searchEntries(useEntries(catalogue, hasStart(catalogue, flow)), query);
  const chosen = entries[Math.min(index, entries.length - 1)];
  const option = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: scrolls whenever another entry is chosen.
  useEffect(() => {
    option.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.type]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0)
      setIndex((Math.min(index, entries.length - 1) + step + entries.length) % Math.max(entries.length, 1));
    else if (event.key === 'Enter' && chosen !== undefined) onChosen(chosen.type);
    else if (event.key === 'Escape' || event.key === 'Tab') onClosed();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <TextInput
        autoFocus
        data-autofocus
        size="xs"
        leftSection={<IconSearch size={14} />}
        placeholder={t('palette.search')}
        aria-label={t('palette.search')}
        role="combobox"
        aria-expanded
        aria-controls={list}
        aria-activedescendant={chosen === undefined ? undefined : `${list}-${chosen.type}`}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setIndex(0);
        }}
        onKeyDown={onKeyDown}
        onBlur={onClosed}
      />
      <div id={list} role="listbox" aria-label={t('palette.title')} className="cs-options">
        {entries.map((entry) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keys; focus stays there.
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant of the field points here.
          <div
            key={entry.type}
            ref={entry === chosen ? option : null}
            id={`${list}-${entry.type}`}
            role="option"
            aria-selected={entry === chosen}
            className="cs-option"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChosen(entry.type)}
          >
            <PaletteIcon type={entry.type} catalogue={catalogue} />
            <span>{say(entry.title)}</span>
          </div>
        ))}
        {entries.length === 0 ? <p className="cs-none">{t('palette.none')}</p> : null}
      </div>
    </>
  );
}
