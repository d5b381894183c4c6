import { IconLock } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { isHidden } from '../../../../catalogue/kinds/dynamic-table/mask-value.ts';
import { type TableField, valueIn } from '../../../../catalogue/kinds/dynamic-table/table-field.ts';
import type { TableRow } from '../../../../contract/tables.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import { useWindowRows } from '../../../ui/use-window-rows.ts';
import classes from './grid.module.css';
import type { LoadedRows } from './use-rows.ts';

/** Pixels. */
const HEIGHT = 34;
/** Rows before the end at which the next ones are asked for. */
const EARLY = 40;

/** Rows as a grid that draws only what can be seen; arrow keys go from row to row, Enter opens one. */
export function RowGrid(props: {
  readonly fields: readonly TableField[];
  readonly loaded: LoadedRows;
  readonly onOpen: (row: TableRow) => void;
}): ReactNode {
  const { t } = useText();
  const { fields, loaded, onOpen } = props;
  const { rows, next, loadMore } = loaded;
  const { scroller, from, to, before, after, show } = useWindowRows(rows.length, HEIGHT);
  const [current, setCurrent] = useState(0);
  useEffect(() => {
    if (next !== null && to > rows.length - EARLY) loadMore();
  }, [next, to, rows.length, loadMore]);
  const step = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };
    const by = steps[event.key];
    const row = rows[current];
    if (event.key === 'Enter' && row !== undefined) onOpen(row);
    if (by === undefined) return;
    event.preventDefault();
    const place = Math.max(0, Math.min(rows.length - 1, current + by));
    setCurrent(place);
    show(place);
  };
  const columns = { gridTemplateColumns: `repeat(${fields.length}, minmax(140px, 1fr))` };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element cannot draw only the rows that can be seen.
    <div
      ref={scroller}
      role="grid"
      className={classes.grid}
      aria-label={t('tables.part.rows')}
      aria-rowcount={next === null ? rows.length + 1 : -1}
      aria-activedescendant={rows[current] === undefined ? undefined : `row-${rows[current].row}`}
      tabIndex={0}
      onKeyDown={step}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as above. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus. */}
      <div role="row" className={classes.header} style={columns} aria-rowindex={1}>
        {fields.map((field) => (
          // biome-ignore lint/a11y/useSemanticElements: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <span key={field.id} role="columnheader" className={classes.cell}>
            {isHidden(field) && <IconLock size={12} stroke={1.8} aria-label={t('tables.hidden')} />}
            {field.name}
          </span>
        ))}
      </div>
      <div style={{ height: before }} />
      {rows.slice(from, to).map((row, place) => (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        // biome-ignore lint/a11y/useFocusableInteractive: as above.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys.
        <div
          key={row.row}
          id={`row-${row.row}`}
          role="row"
          className={classes.row}
          style={columns}
          aria-rowindex={from + place + 2}
          aria-selected={from + place === current}
          onClick={() => {
            setCurrent(from + place);
            onOpen(row);
          }}
        >
          {fields.map((field) => (
            // biome-ignore lint/a11y/useSemanticElements: as above.
            // biome-ignore lint/a11y/useFocusableInteractive: as above.
            <span key={field.id} role="gridcell" className={classes.cell} data-type={field.type}>
              {shownValue(field, row)}
            </span>
          ))}
        </div>
      ))}
      <div style={{ height: after }} />
    </div>
  );
}

/** Dictionaries show what their keys mean. */
export function shownValue(field: TableField, { values }: Pick<TableRow, 'values'>): string {
  const value = valueIn(values, field.id) ?? '';
  return field.values?.find(({ key }) => key === value)?.value ?? value;
}
