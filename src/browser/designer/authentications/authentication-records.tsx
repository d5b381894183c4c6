import { Alert, Anchor, Button } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { TimeLabel } from '../../ui/time-label.tsx';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import { useRecords } from '../records/use-records.ts';
import { authenticationRows } from './authentication-rows.ts';
import classes from './authentications.module.css';

const COLUMNS = ['started', 'customer', 'agent', 'result', 'returns', 'call'] as const;

/** What became of the customers who were authenticated by this process; searched by customer, agent or call. */
export function AuthenticationRecords({ code }: { readonly code: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { tenant } = useTenantSource();
  const [text, setText] = useState('');
  const wanted = text.trim();
  const search = useMemo(() => ({ authentication: code, ...(wanted === '' ? {} : { text: wanted }) }), [code, wanted]);
  const { records, problem, hasMore, more } = useRecords(tenant, search);
  const rows = useMemo(() => authenticationRows(records ?? [], code), [records, code]);
  return (
    <section aria-label={t('pops.authentication.records')}>
      <div className={classes.bar}>
        <h2>{t('pops.authentication.records')}</h2>
        <SearchField value={text} onChange={setText} label={t('pops.authentication.search')} />
      </div>
      {problem !== null && <Alert color="red">{problemText(problem)}</Alert>}
      {records !== null && rows.length === 0 ? (
        <EmptyState
          icon={<IconUserCheck size={30} stroke={1.4} />}
          title={t(wanted === '' ? 'pops.authentication.none' : 'pops.authentication.noneFitTitle')}
        >
          {t(wanted === '' ? 'pops.authentication.noneHelp' : 'pops.authentication.noneFit')}
        </EmptyState>
      ) : (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`pops.authentication.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, call, customer, workNo, startedAt, result, returns }) => (
                <tr key={key}>
                  <td>
                    <TimeLabel at={new Date(startedAt).toISOString()} />
                  </td>
                  <td>{customer}</td>
                  <td>{workNo}</td>
                  <td>
                    {result === null ? t('pops.authentication.running') : t(`pops.authentication.result.${result}`)}
                  </td>
                  <td>{returns === '' ? '–' : returns}</td>
                  <td>
                    <Anchor size="xs" component={Link} href={`/-/records/${call}`}>
                      {call}
                    </Anchor>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hasMore && (
        <Button variant="subtle" size="xs" mt="xs" onClick={more}>
          {t('pops.authentication.more')}
        </Button>
      )}
    </section>
  );
}
