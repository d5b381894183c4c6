import { Alert } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PhoneMessage } from '../../../contract/centre.ts';
import type { CustomerDoing } from '../../../contract/centre-actions.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useCentre } from '../centre/use-centre.ts';
import { useStream } from '../centre/use-stream.ts';
import { useTold } from '../centre/use-told.ts';
import { windowSession } from '../centre/window-session.ts';
import { WorkbenchPage } from '../workbench-page.tsx';
import { DialPad } from './dial-pad.tsx';
import { InCall } from './in-call.tsx';
import { ownNumber, rememberNumber } from './own-number.ts';
import classes from './phone.module.css';

/** `/t/<tenant>/-/phone`: a customer's telephone, or chat, in a window. */
export function PhoneScreen({ tenant }: { readonly tenant: string }): ReactNode {
  const { t } = useText();
  const known = useCentre(tenant);
  const told = useTold();
  const [phone] = useState(() => windowSession('phone'));
  const [number, setNumber] = useState(ownNumber);
  const [ended, setEnded] = useState<string | null>(null);
  const { last, state } = useStream<PhoneMessage>(known.client.phoneEventsUrl(phone, number), (message) => {
    if (message.ended !== null) setEnded(message.ended);
    else if (message.view?.call != null) setEnded(null);
  });
  const act = (action: CustomerDoing): Promise<boolean> => told(known.client.customer(phone, action));
  const call = last?.view?.call ?? null;
  return (
    <WorkbenchPage tenant={tenant} title={t('workbench.phone.title')} known={known}>
      <main className={classes.page}>
        <section className={classes.phone} aria-label={t('workbench.phone.title')}>
          {state === 'waiting' && last !== null && (
            <Alert color="orange" p="xs">
              {t('workbench.reconnecting')}
            </Alert>
          )}
          {call === null || known.centre === null ? (
            <DialPad
              centre={known.centre}
              number={number}
              ended={ended}
              onNumber={(changed) => {
                rememberNumber(changed);
                setNumber(changed);
              }}
              onAnswers={(answers) => void told(known.client.answers(answers)).then(known.again)}
              onDial={act}
            />
          ) : (
            <InCall call={call} onAct={act} />
          )}
        </section>
      </main>
    </WorkbenchPage>
  );
}
