import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useWindowRows } from '../../ui/use-window-rows.ts';
import type { DocumentAction } from './document-dialogs.tsx';
import type { Column, DocumentRow, Order } from './document-rows.ts';
import classes from './document-table.module.css';
import { DocumentTableRow } from './document-table-row.tsx';

const ROW_HEIGHT = 46;
const COLUMNS: readonly Column[] = ['name', 'id', 'changed', 'findings', 'usedBy'];

export interface DocumentTableProps {
  readonly rows: readonly DocumentRow[];
  readonly showsKind: boolean;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onDialog: (does: DocumentAction, header: DocumentHeader) => void;
}

/** Documents as a table; of a long one only the rows in sight are drawn. Arrows walk through the names. */
export function DocumentTable({ rows, showsKind, order, onOrder, onDialog }: DocumentTableProps): ReactNode {
  const { t } = useText();
  const { scroller, from, to, before, after, show } = useWindowRows(rows.length, ROW_HEIGHT);
  const walk = (event: KeyboardEvent): void => {
    const at = Number((event.target as HTMLElement).closest('tr')?.dataset.index ?? Number.NaN);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (next === undefined || Number.isNaN(at) || next < 0 || next >= rows.length) return;
    event.preventDefault();
    show(next);
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`tr[data-index="${next}"] a`)?.focus({ preventScroll: true }),
    );
  };
  return (
    <section ref={scroller} className={classes.scroller} aria-label={t('home.list')}>
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <SortableHeader key={column} column={column} order={order} onOrder={onOrder} />
            ))}
            <th className={classes.more}>
              <span className={classes.unseen}>{t('home.column.more')}</span>
            </th>
          </tr>
        </thead>
        <tbody onKeyDown={walk}>
          {before > 0 && <tr aria-hidden style={{ height: before }} />}
          {rows.slice(from, to).map((row, index) => (
            <DocumentTableRow
              key={`${row.header.kind}/${row.header.id}`}
              row={row}
              index={from + index}
              showsKind={showsKind}
              onDialog={onDialog}
            />
          ))}
          {after > 0 && <tr aria-hidden style={{ height: after }} />}
        </tbody>
      </table>
    </section>
  );
}

function SortableHeader({
  column,
  order,
  onOrder,
}: {
  readonly column: Column;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}): ReactNode {
  const { t } = useText();
  const isOrdered = order.column === column;
  const Arrow = order.isDescending ? IconArrowDown : IconArrowUp;
  return (
    <th className={classes[column]} aria-sort={isOrdered ? (order.isDescending ? 'descending' : 'ascending') : 'none'}>
      <UnstyledButton
        className={classes.sort}
        onClick={() => onOrder({ column, isDescending: isOrdered && !order.isDescending })}
      >
        {t(`home.column.${column}`)}
        {isOrdered && <Arrow size={13} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}
