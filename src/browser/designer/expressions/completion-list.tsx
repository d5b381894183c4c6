import { Portal } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import type { CaretPlace } from './caret-place.ts';
import type { Completion } from './completion.ts';
import classes from './completion-list.module.css';

const WIDTH = 340;
const HEIGHT = 220;

/** What may be written at the caret, beside it; the chosen one is explained below the list. */
export function CompletionList({
  id,
  items,
  chosen,
  at,
  onTake,
}: {
  readonly id: string;
  readonly items: readonly Completion[];
  readonly chosen: number;
  readonly at: CaretPlace;
  readonly onTake: (item: Completion) => void;
}): ReactNode {
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const left = Math.max(8, Math.min(at.left, window.innerWidth - WIDTH - 8));
  const isBelow = at.bottom + HEIGHT + 60 < window.innerHeight;
  const place = isBelow ? { top: at.bottom + 4 } : { bottom: window.innerHeight - at.top + 4 };
  const item = items[chosen];
  return (
    <Portal>
      <div className={classes.box} style={{ left, width: WIDTH, ...place }}>
        <div ref={list} id={id} role="listbox" aria-label={t('expressions.completions')} className={classes.list}>
          {items.map((one, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field that has the focus takes the keys
            <div
              key={one.label}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className={classes.item}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onTake(one)}
            >
              <span className={classes.label}>{one.label}</span>
              {one.type !== '' && <span className={classes.type}>{t(`expressions.types.${one.type}`)}</span>}
            </div>
          ))}
        </div>
        {item !== undefined && (item.doc !== '' || item.example !== '') && (
          <div className={classes.doc}>
            {item.doc !== '' && <div>{docOf(item, t)}</div>}
            {item.example !== '' && <code>{item.example}</code>}
          </div>
        )}
      </div>
    </Portal>
  );
}

/** Functions are explained in the user's language; what users wrote stays as it is. */
function docOf({ kind, insert, doc }: Completion, t: ReturnType<typeof useText>['t']): string {
  return kind === 'function' ? t(`expressions.functions.${insert.replace('()', '')}`, { doc }) : doc;
}
