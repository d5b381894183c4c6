import { ActionIcon, Alert, Badge, Loader } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { CentreClient } from '../../../contract/centre-client.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { FlowTrace, Leg } from '../../../twin/contact-center/center-call.ts';
import type { ContactRecord } from '../../../twin/contact-center/contact-record.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { duration } from '../../workbench/centre/duration.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import classes from './records.module.css';
import { traceRows } from './trace-rows.ts';

/** One contact record: its stretches, what travelled with it, and the trace of its flows. */
export function RecordView({ client, call }: { readonly client: CentreClient; readonly call: string }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const [, go] = useLocation();
  const [record, setRecord] = useState<ContactRecord | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    void client.record(call).then((result) => (result.ok ? setRecord(result.value) : setProblem(result.problem)));
  }, [client, call]);
  return (
    <aside className={classes.detail} aria-label={t('records.one', { call })}>
      <header>
        <h2>{call}</h2>
        <ActionIcon aria-label={t('app.close')} onClick={() => go('/-/records')}>
          <IconX size={16} />
        </ActionIcon>
      </header>
      {problem !== null && <Alert color="red">{problemText(problem)}</Alert>}
      {record === null && problem === null && <Loader size="sm" role="status" aria-label={t('app.loading')} />}
      {record !== null && (
        <>
          <p>
            {record.customer} → {record.serviceNo} · {t(`records.end.${record.reason}`)}
          </p>
          <Legs legs={record.legs} startedAt={record.startedAt} />
          <Facts record={record} />
          {record.flows.map((trace) => (
            <Trace key={trace.startedAt} trace={trace} />
          ))}
        </>
      )}
    </aside>
  );
}

function Legs({ legs, startedAt }: { readonly legs: readonly Leg[]; readonly startedAt: number }): ReactNode {
  const { t } = useText();
  const { document } = useTenantSource();
  const nameOf = ({ type, who }: Leg): string => {
    const kind = type === 'flow' ? 'flow' : type === 'queue' ? 'skill-queue' : null;
    return (kind === null ? undefined : document(kind, who)?.name) ?? who;
  };
  return (
    <>
      <h3>{t('records.legs')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            {(['from', 'what', 'who', 'length', 'result'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`records.leg.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {legs.map((leg, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the legs of a record never change
            <tr key={index}>
              <td className={classes.number}>+{duration(leg.from - startedAt)}</td>
              <td>{t(`records.legType.${leg.type}`)}</td>
              <td>{nameOf(leg)}</td>
              <td className={classes.number}>{duration((leg.to ?? leg.from) - leg.from)}</td>
              <td>{leg.result === null ? '–' : t(`records.result.${leg.result}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Facts({ record }: { readonly record: ContactRecord }): ReactNode {
  const { t } = useText();
  const { authentications, calldata, fields, survey, lines } = record;
  const data = [
    ['calldata', calldata],
    ['fields', fields],
    ['survey', survey ?? {}],
  ] as const;
  return (
    <>
      {authentications.map(({ code, startedAt, result, workNo }) => (
        <p key={startedAt}>
          <Badge variant="light">{code}</Badge> {t(`records.verdict.${result ?? '0'}`)} · {workNo}
        </p>
      ))}
      {data
        .filter(([, value]) => Object.keys(value).length > 0)
        .map(([name, value]) => (
          <section key={name}>
            <h3>{t(`records.${name}`)}</h3>
            <pre className={classes.json}>{JSON.stringify(value, null, 2)}</pre>
          </section>
        ))}
      {lines.length > 0 && (
        <section>
          <h3>{t('records.conversation')}</h3>
          <ol className={classes.lines}>
            {lines
              .filter(({ notice }) => notice === undefined)
              .map(({ at, from, text }) => (
                <li key={`${at}-${text}`}>
                  <b>{t(`records.from.${from}`)}</b> {text}
                </li>
              ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Trace({ trace }: { readonly trace: FlowTrace }): ReactNode {
  const { t } = useText();
  const { document } = useTenantSource();
  const flow = document('flow', trace.flow) as Flow | undefined;
  const nameOf = (id: string): string => flow?.elements.find((element) => element.id === id)?.name ?? id;
  return (
    <section>
      <h3>
        {t('records.trace')} <Link href={`/flow/${trace.flow}`}>{flow?.name ?? trace.flow}</Link>{' '}
        <Badge variant="light" tt="none" color={trace.version == null ? 'gray' : 'teal'}>
          {trace.version == null ? t('records.draft') : t('records.release', { version: trace.version })}
        </Badge>
      </h3>
      <table className={classes.table}>
        <tbody>
          {traceRows(trace.events).map(({ at, type, text, element }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a trace never changes
            <tr key={index} data-type={type}>
              <td className={classes.number}>{(at / 1000).toFixed(1)}</td>
              <td className={classes.type}>{type}</td>
              <td className={classes.text}>
                {element !== null && <b>{nameOf(element.id)} </b>}
                {text}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
