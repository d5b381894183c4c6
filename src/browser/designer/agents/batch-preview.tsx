import { Badge } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Document } from '../../../kernel/model/document.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useTenantSource } from '../home/tenant-source.ts';
import classes from './agents.module.css';
import type { BatchRow } from './batch-plan.ts';

/** What would change, agent by agent, and what the rules would find then. */
export function BatchPreview({
  rows,
  findings,
}: {
  readonly rows: readonly BatchRow[];
  readonly findings: readonly Finding[];
}): ReactNode {
  const { t } = useText();
  const { document } = useTenantSource();
  const told = (of: Document | null, field: string): string => {
    const value = of?.[field];
    if (field === 'queues') {
      const queues = (value ?? []) as readonly { readonly queue: string }[];
      return queues.map(({ queue }) => document('skill-queue', queue)?.name ?? queue).join(', ') || '–';
    }
    if (field === 'intelligentRecognition') return t(`agents.switch.${value === true}`);
    if (field === 'role') return t(`agents.role.${value ?? 'common'}`);
    return t(`agents.type.${value ?? 'voice'}`);
  };
  const about = findings.filter((finding) => finding.code.startsWith('agent/') || finding.document?.kind === 'agent');
  return (
    <>
      <table className={classes.table} aria-label={t('agents.preview')}>
        <thead>
          <tr>
            <th scope="col">{t('agents.agent')}</th>
            <th scope="col">{t('agents.changes')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ workNo, before, after, changed }) => (
            <tr key={workNo}>
              <td>
                {workNo} {after.name} {before === null && <Badge size="xs">{t('agents.new')}</Badge>}
              </td>
              <td>
                {changed.length === 0 && before !== null && <span className={classes.quiet}>{t('agents.same')}</span>}
                {changed.map((field) => (
                  <div key={field}>
                    {t(`agents.field.${field}`)}: {before !== null && <del>{told(before, field)}</del>} →{' '}
                    <ins>{told(after, field)}</ins>
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {about.length > 0 && (
        <ul className={classes.findings} aria-label={t('agents.findings')}>
          {about.map((finding) => (
            <li key={`${finding.code} ${finding.document?.id} ${finding.path}`} data-severity={finding.severity}>
              {finding.message}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
