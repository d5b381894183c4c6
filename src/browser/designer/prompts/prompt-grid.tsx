import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { useText } from '../../ui/i18n/use-text.ts';
import { useWindowRows } from '../../ui/use-window-rows.ts';
import { type GridPlace, movedPlace } from './grid-place.ts';
import { PromptGridCell } from './prompt-grid-cell.tsx';
import type { PromptRow } from './prompt-rows.ts';
import classes from './prompts.module.css';

const ROW_HEIGHT = 92;

/** Prompts by languages. Arrows walk through the cells, Enter edits, Escape leaves the text as it was. */
export function PromptGrid({
  rows,
  columns,
  source,
}: {
  readonly rows: readonly PromptRow[];
  readonly columns: readonly string[];
  /** The language that the others are translated from. */
  readonly source: string | undefined;
}): ReactNode {
  const { t } = useText();
  const { scroller, from, to, before, after, show } = useWindowRows(rows.length, ROW_HEIGHT);
  const [place, setPlace] = useState<GridPlace>({ row: 0, column: 0 });
  const [isEditing, setEditing] = useState(false);
  const wantsFocus = useRef(false);
  const here: GridPlace = {
    row: Math.min(place.row, rows.length - 1),
    column: Math.min(place.column, columns.length - 1),
  };
  useEffect(() => {
    if (!wantsFocus.current || isEditing) return;
    wantsFocus.current = false;
    const cell = `[data-row="${here.row}"][data-column="${here.column}"]`;
    scroller.current?.querySelector<HTMLElement>(cell)?.focus({ preventScroll: false });
  });
  const go = (next: GridPlace): void => {
    show(next.row);
    wantsFocus.current = true;
    setPlace(next);
  };
  const press = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (isEditing || target.getAttribute('role') !== 'gridcell') return;
    const next = movedPlace(here, event.key, { rows: rows.length, columns: columns.length });
    if (next !== null) go(next);
    else if (event.key === 'Enter' || event.key === 'F2') setEditing(true);
    else return;
    event.preventDefault();
  };
  const finish = (step: 'stay' | 'down' | 'right' | 'left' | 'leave'): void => {
    setEditing(false);
    const key = { down: 'ArrowDown', right: 'ArrowRight', left: 'ArrowLeft' }[step as 'down' | 'right' | 'left'];
    const next = key === undefined ? null : movedPlace(here, key, { rows: rows.length, columns: columns.length });
    if (step !== 'leave') go(next ?? here);
  };
  return (
    <section ref={scroller} className={classes.scroller} aria-label={t('prompts.title')}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are edited is a grid
        role="grid"
        className={classes.grid}
        aria-rowcount={rows.length + 1}
        aria-label={t('prompts.title')}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col" className={`${classes.head} ${classes.nameColumn}`}>
              {t('prompts.prompt')}
            </th>
            {columns.map((language) => (
              <th key={language} scope="col" className={`${classes.head} ${classes.column}`}>
                <span lang={language}>{language}</span>
                {language === source && <small className={classes.hint}>{t('prompts.source')}</small>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {rows.slice(from, to).map((row, offset) => {
            const index = from + offset;
            return (
              <tr key={row.prompt.id} aria-rowindex={index + 2} style={{ height: ROW_HEIGHT }}>
                <th scope="row" className={classes.name}>
                  <Link href={`/prompt/${row.prompt.id}`} tabIndex={index === here.row ? 0 : -1}>
                    {row.prompt.name}
                  </Link>
                  <small className={classes.id}>{row.prompt.id}</small>
                </th>
                {row.cells.map((cell, column) => {
                  const isHere = index === here.row && column === here.column;
                  return (
                    <PromptGridCell
                      key={cell.language}
                      row={row}
                      cell={cell}
                      place={{ row: index, column }}
                      isHere={isHere}
                      isEditing={isHere && isEditing}
                      onPick={(edits) => {
                        setPlace({ row: index, column });
                        setEditing(edits);
                      }}
                      onFinish={finish}
                    />
                  );
                })}
              </tr>
            );
          })}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
}
