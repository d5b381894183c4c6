import { Alert, Button, Checkbox, Paper, Select, Stack, Text } from '@mantine/core';
import { IconHeadset, IconLogin, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Centre } from '../../../contract/centre.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import type { Desk } from './use-desk.ts';

interface Props {
  readonly tenant: string;
  readonly centre: Centre;
  readonly desk: Desk;
  /** With the pop-ups as they are at this moment. */
  readonly onSignedIn: (pops: Centre['pops']) => void;
  readonly onAgain: () => void;
}

/** Who works in this window. There are no passwords: this is a twin, and its agents are documents. */
export function SignIn({ tenant, centre, desk, onSignedIn, onAgain }: Props): ReactNode {
  const { t } = useText();
  const { agents } = centre;
  const [workNo, setWorkNo] = useState<string | null>(agents.find(({ isSignedIn }) => !isSignedIn)?.workNo ?? null);
  const [autoAnswer, setAutoAnswer] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [byHand, setByHand] = useState(false);
  const [force, setForce] = useState(false);
  if (agents.length === 0) {
    return (
      <main>
        <EmptyState
          icon={<IconHeadset size={32} stroke={1.4} />}
          title={t('workbench.signIn.none')}
          action={
            <Button component="a" href={`/t/${tenant}/agent`}>
              {t('workbench.signIn.make')}
            </Button>
          }
        >
          {t('workbench.signIn.noneHelp')}
        </EmptyState>
      </main>
    );
  }
  const chosen = agents.find((agent) => agent.workNo === workNo);
  return (
    <main style={{ display: 'grid', placeItems: 'start center', padding: 24, overflow: 'auto' }}>
      <Paper withBorder p="lg" radius="md" w="min(440px, 100%)">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (workNo === null) return;
            const status = isBusy ? 'busy' : 'idle';
            onSignedIn(centre.pops);
            void desk.signIn(workNo, { autoAnswer, autoEnterIdle: !byHand, status, force }).then(onAgain);
          }}
        >
          <Stack gap="md">
            {desk.forced !== null && (
              <Alert color="orange" role="status">
                {t(`workbench.signIn.forced.${desk.forced}`)}
              </Alert>
            )}
            <Select
              label={t('workbench.signIn.agent')}
              searchable
              value={workNo}
              onChange={(value) => {
                setWorkNo(value);
                setForce(false);
              }}
              data={agents.map((agent) => ({ value: agent.workNo, label: `${agent.workNo} · ${agent.name}` }))}
            />
            {chosen !== undefined && (
              <Text c="var(--cs-quiet)">
                {t('workbench.signIn.serves', { account: chosen.account, queues: chosen.queues.join(', ') || '–' })}
              </Text>
            )}
            <Checkbox
              label={t('workbench.signIn.autoAnswer')}
              checked={autoAnswer}
              onChange={(event) => setAutoAnswer(event.currentTarget.checked)}
            />
            <Checkbox
              label={t('workbench.signIn.byHand')}
              checked={byHand}
              onChange={(event) => setByHand(event.currentTarget.checked)}
            />
            <Checkbox
              label={t('workbench.signIn.busy')}
              checked={isBusy}
              onChange={(event) => setBusy(event.currentTarget.checked)}
            />
            {chosen?.isSignedIn === true && (
              <Checkbox
                label={t('workbench.signIn.force')}
                checked={force}
                onChange={(event) => setForce(event.currentTarget.checked)}
              />
            )}
            <Button type="submit" disabled={workNo === null} leftSection={<IconLogin size={16} />}>
              {t('workbench.signIn.go')}
            </Button>
            <Button variant="subtle" color="gray" leftSection={<IconRefresh size={14} />} onClick={onAgain}>
              {t('workbench.signIn.again')}
            </Button>
          </Stack>
        </form>
      </Paper>
    </main>
  );
}
