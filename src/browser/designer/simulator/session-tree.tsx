import { IconGitFork } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import said from './conversation.module.css';
import { seconds } from './seconds.ts';
import classes from './simulator.module.css';
import { type TreeRow, treeRows } from './tree-rows.ts';
import { useNames, useRun, useSimulator } from './use-simulator.ts';

/** All ways that were taken in this session. Arrows go up and down in it; a click or Enter stands there. */
export function SessionTree(): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const run = useRun();
  const names = useNames(run.tenant);
  const rows = useMemo(() => treeRows(run), [run]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (run.moment.id >= 0) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [run.moment]);
  const current = rows.find(({ isCurrent }) => isCurrent)?.id ?? rows[0]?.id;
  return (
    <div className={classes.tree} role="tree" aria-label={t('simulator.ways.title')} ref={list} onKeyDown={walk}>
      {rows.map((row) => (
        <div
          key={row.id}
          role="treeitem"
          className={classes.treeRow}
          style={{ '--depth': row.depth } as object}
          aria-level={row.depth + 1}
          aria-selected={row.isCurrent}
          data-path={row.isOnPath || undefined}
          tabIndex={row.id === current ? 0 : -1}
          onClick={() => simulator.goTo(row.id)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            simulator.goTo(row.id);
          }}
        >
          {row.isFork ? <IconGitFork size={13} stroke={1.8} aria-hidden style={{ alignSelf: 'center' }} /> : null}
          <span className={said.meta}>{seconds(row.at)}</span>
          <span>{names.element(row.place.flow, row.place.element)}</span>
          <RowEnd row={row} />
        </div>
      ))}
    </div>
  );
}

function RowEnd({ row }: { readonly row: TreeRow }): ReactNode {
  const { t } = useText();
  return (
    <>
      {row.inputs.length > 0 && <span className={said.code}>← {row.inputs.join(' ')}</span>}
      {row.ended && <span className={said.meta}>■ {t('simulator.ways.ended')}</span>}
    </>
  );
}

/** Arrows, Home and End move the focus from row to row. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
}
