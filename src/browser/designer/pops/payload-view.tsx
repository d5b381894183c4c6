import { Alert, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Situation } from '../../../twin/contact-center/situation.ts';
import type { PopPlan } from '../../../twin/screen-pops/plan-pops.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { eventDataOf } from '../../workbench/bridge/event-data.ts';
import classes from './pops.module.css';

/** Exactly what is sent: the address, the body of the form, the data of the SDK's events. */
export function PayloadView({ plan, situation }: { readonly plan: PopPlan; readonly situation: Situation }): ReactNode {
  const { t } = useText();
  if (plan.transport === 'internal') return <Text size="sm">{t('pops.payload.internal')}</Text>;
  if (plan.url === null) return <Alert color="red">{t('pops.payload.noAddress')}</Alert>;
  return (
    <dl className={classes.payload}>
      <dt>{t(plan.transport === 'post' ? 'pops.payload.post' : 'pops.payload.get')}</dt>
      <dd>
        <code>{plan.url}</code>
        <small>{t('pops.payload.length', { count: plan.url.length })}</small>
      </dd>
      {plan.transport === 'post' && (
        <>
          <dt>{t('pops.payload.form')}</dt>
          <dd>
            <code>{new URLSearchParams(plan.form.map(([name, value]) => [name, value])).toString()}</code>
          </dd>
        </>
      )}
      {plan.transport === 'web-api' && (
        <>
          <dt>{t(situation.callType === '0' ? 'pops.payload.ringing' : 'pops.payload.talking')}</dt>
          <dd>
            <pre>{JSON.stringify(eventDataOf(situation), null, 2)}</pre>
          </dd>
        </>
      )}
    </dl>
  );
}
