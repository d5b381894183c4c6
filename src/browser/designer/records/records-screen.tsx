import { Alert, Button, Group, Select } from '@mantine/core';
import { IconDownload, IconHeadset, IconPhoneCall, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { TimeLabel } from '../../ui/time-label.tsx';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { duration } from '../../workbench/centre/duration.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import { RecordView } from './record-view.tsx';
import classes from './records.module.css';
import { type Records, useRecords } from './use-records.ts';

const MEDIA = ['audio', 'video', 'web', 'wechat', 'email', 'whatsapp'] as const;

/** `/-/records`: what is kept of the calls of this tenant's contact centre; `/-/records/<call>` shows one. */
export function RecordsScreen({ call }: { readonly call: string | null }): ReactNode {
  const { t } = useText();
  const { tenant } = useTenantSource();
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const [media, setMedia] = useState('');
  const search = useMemo(
    () => ({ ...(text.trim() === '' ? {} : { text: text.trim() }), ...(media === '' ? {} : { media }) }),
    [text, media],
  );
  const known = useRecords(tenant, search);
  const { client, records, problem } = known;
  return (
    <main className={classes.page}>
      <div className={classes.tools}>
        <h1>{t('records.title')}</h1>
        <SearchField value={text} onChange={setText} label={t('records.search')} />
        <Select
          aria-label={t('records.media')}
          w={140}
          value={media}
          onChange={(value) => setMedia(value ?? '')}
          data={[
            { value: '', label: t('records.allMedia') },
            ...MEDIA.map((value) => ({ value, label: t(`records.mediaType.${value}`) })),
          ]}
        />
        <span className={classes.gap} />
        <Button variant="default" leftSection={<IconRefresh size={15} />} onClick={known.again}>
          {t('records.again')}
        </Button>
        {(['csv', 'json'] as const).map((form) => (
          <Button
            key={form}
            component="a"
            variant="default"
            href={client.exportUrl(form, search)}
            download
            leftSection={<IconDownload size={15} />}
          >
            {form.toUpperCase()}
          </Button>
        ))}
      </div>
      {problem !== null && (
        <Alert color="red" mb="sm">
          {problemText(problem)}
        </Alert>
      )}
      <div className={classes.split}>
        {records?.length === 0 ? (
          <NoRecords tenant={tenant} isSearch={Object.keys(search).length > 0} />
        ) : (
          <RecordTable known={known} current={call} />
        )}
        {call !== null && <RecordView key={call} client={client} call={call} />}
      </div>
    </main>
  );
}

function NoRecords({ tenant, isSearch }: { readonly tenant: string; readonly isSearch: boolean }): ReactNode {
  const { t } = useText();
  return (
    <div className={classes.none}>
      <EmptyState
        icon={<IconPhoneCall size={32} stroke={1.4} />}
        title={t(isSearch ? 'records.noneFit' : 'records.none')}
        action={
          isSearch ? undefined : (
            <Group>
              <Button
                component="a"
                href={`/t/${tenant}/-/desk`}
                target="_blank"
                leftSection={<IconHeadset size={15} />}
              >
                {t('records.desk')}
              </Button>
              <Button component="a" href={`/t/${tenant}/-/phone`} target="_blank" variant="default">
                {t('records.phone')}
              </Button>
            </Group>
          )
        }
      >
        {t(isSearch ? 'records.noneFitHelp' : 'records.noneHelp')}
      </EmptyState>
    </div>
  );
}

const COLUMNS = ['started', 'customer', 'serviceNo', 'media', 'queues', 'agents', 'talked', 'end'] as const;

function RecordTable({ known, current }: { readonly known: Records; readonly current: string | null }): ReactNode {
  const { t } = useText();
  const [, go] = useLocation();
  const { document, headers } = useTenantSource();
  const { records, hasMore } = known;
  const nameOfQueue = (id: string): string => document('skill-queue', id)?.name ?? id;
  const nameOfAgent = (workNo: string): string =>
    headers
      .filter(({ kind }) => kind === 'agent')
      .map(({ id }) => document('agent', id))
      .find((one) => one?.workNo === workNo)?.name ?? '';
  return (
    <section className={classes.list} aria-label={t('records.title')}>
      <table className={classes.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`records.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records?.map((record) => (
            <tr key={record.callId} aria-current={record.callId === current ? 'true' : undefined}>
              <td>
                <button type="button" className={classes.open} onClick={() => go(`/-/records/${record.callId}`)}>
                  <TimeLabel at={new Date(record.startedAt).toISOString()} />
                </button>
              </td>
              <td>{record.customer}</td>
              <td>
                {record.direction === 'outbound' ? '↗ ' : ''}
                {record.serviceNo}
              </td>
              <td>{t(`records.mediaType.${record.mediaType}`)}</td>
              <td>{record.queues.map(nameOfQueue).join(', ') || '–'}</td>
              <td>{record.agents.map((workNo) => `${workNo} ${nameOfAgent(workNo)}`).join(', ') || '–'}</td>
              <td className={classes.number}>{duration(record.talked)}</td>
              <td>{t(`records.end.${record.reason}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasMore && (
        <Button variant="subtle" m="sm" onClick={known.more}>
          {t('records.more')}
        </Button>
      )}
    </section>
  );
}
