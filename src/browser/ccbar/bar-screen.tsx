import { Alert, Button } from '@mantine/core';
import { IconLogin, IconPlugConnectedX } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { centreClient } from '../../contract/centre-client.ts';
import type { Result } from '../../contract/client-result.ts';
import type { BarSession } from '../../contract/connection-bar.ts';
import type { DeskCall } from '../../twin/contact-center/desk-view.ts';
import { useText } from '../ui/i18n/use-text.ts';
import { useProblemText } from '../ui/use-problem-text.ts';
import { ConnectionBar } from '../workbench/desk/connection-bar.tsx';
import classes from './ccbar.module.css';
import { useBarLine } from './use-bar-line.ts';
import { useHeightNeeded } from './use-height-needed.ts';

interface Props {
  readonly session: Result<BarSession>;
  readonly onMessages: (listener: (event: MessageEvent) => void) => void;
}

/** `/t/<tenant>/-/bar`: the connection bar in a page of the enterprise, for the agent it vouched for. */
export function BarScreen({ session, onMessages }: Props): ReactNode {
  const problemText = useProblemText();
  if (session.ok) return <Bar session={session.value} onMessages={onMessages} />;
  return (
    <Alert color="red" p="xs" icon={<IconPlugConnectedX />}>
      {problemText(session.problem)}
    </Alert>
  );
}

function Bar({
  session,
  onMessages,
}: {
  readonly session: BarSession;
  readonly onMessages: Props['onMessages'];
}): ReactNode {
  const { t } = useText();
  const { tenant, workNo, name, account } = session;
  const client = useMemo(() => centreClient('', (url, init) => fetch(url, init), tenant), [tenant]);
  const { desk, size } = useBarLine(client, session, onMessages);
  const bar = useHeightNeeded(size);
  const [isElsewhere, setElsewhere] = useState(false);
  const { view } = desk;
  const signIn = async (force: boolean): Promise<void> => {
    const how = { autoAnswer: false, autoEnterIdle: true, status: 'idle', force } as const;
    setElsewhere(!(await desk.signIn(workNo, how)));
  };
  return (
    <main ref={bar} className={classes.bar}>
      {desk.workNo === null || view === null ? (
        <div className={classes.signIn}>
          <b>
            {workNo} {name}
          </b>
          <span className={classes.quiet}>{account}</span>
          {desk.forced !== null && <span role="status">{t(`workbench.signIn.forced.${desk.forced}`)}</span>}
          <Button leftSection={<IconLogin size={15} />} onClick={() => void signIn(false)}>
            {t('workbench.signIn.go')}
          </Button>
          {isElsewhere && (
            <Button variant="default" onClick={() => void signIn(true)}>
              {t('ccbar.signInHere')}
            </Button>
          )}
        </div>
      ) : (
        <>
          {desk.state === 'waiting' && (
            <Alert color="orange" p="xs" m={8}>
              {t('workbench.reconnecting')}
            </Alert>
          )}
          <ConnectionBar desk={desk} view={view} />
          <Calls calls={view.calls} />
        </>
      )}
    </main>
  );
}

/** Who is at the line; the enterprise's own page says more. */
function Calls({ calls }: { readonly calls: readonly DeskCall[] }): ReactNode {
  const { t } = useText();
  if (calls.length === 0) return null;
  return (
    <ul className={classes.calls} aria-label={t('workbench.desk.calls')}>
      {calls.map(({ id, customer, phase, queue }) => (
        <li key={id} data-phase={phase}>
          <b>{customer}</b> {t(`workbench.phase.${phase}`)}
          {queue !== null && <span className={classes.quiet}> · {queue.name}</span>}
        </li>
      ))}
    </ul>
  );
}
