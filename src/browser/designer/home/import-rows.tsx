import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ImportResult } from '../../../contract/tenants.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { KindIcon } from '../documents/kind-icon.tsx';
import { kindOf } from '../documents/kind-of.ts';
import classes from './import-screen.module.css';

const MOST = 500;

/** What an import would add, change and delete. */
export function ImportRows({ result }: { readonly result: ImportResult }): ReactNode {
  const { t, say } = useText();
  const count = (does: string): number => result.rows.filter((row) => row.does === does).length;
  return (
    <section aria-label={t('home.importing.effect')}>
      <Text fw={600} mb={6}>
        {t('home.importing.sum', {
          add: count('add'),
          change: count('change'),
          delete: count('delete'),
          same: result.unchanged,
        })}
      </Text>
      <ul className={classes.rows}>
        {result.rows.slice(0, MOST).map((row) => {
          const kind = kindOf(row.kind);
          return (
            <li key={`${row.kind}/${row.id}`}>
              <span className={classes.does} data-does={row.does}>
                {t(`home.importing.does.${row.does}`)}
              </span>
              <KindIcon kind={row.kind} />
              <span className={classes.rowName}>{row.name}</span>
              <span className={classes.rowKind}>{kind === undefined ? row.kind : say(kind.title)}</span>
              <code>{row.id}</code>
            </li>
          );
        })}
      </ul>
      {result.rows.length > MOST && (
        <Text c="var(--cs-quiet)">{t('home.importing.more', { count: result.rows.length - MOST })}</Text>
      )}
    </section>
  );
}
