import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconQuestionMark } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { popClient } from '../../../contract/pop-client.ts';
import type { FramingAnswer } from '../../../contract/pops.ts';
import type { Problem } from '../../../contract/problem.ts';
import { explainFraming, type Framing } from '../../../twin/screen-pops/explain-framing.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';

const LOOK = {
  framed: { color: 'green', icon: <IconCircleCheck /> },
  refused: { color: 'red', icon: <IconCircleX /> },
  doubtful: { color: 'yellow', icon: <IconQuestionMark /> },
} as const;

/** Asks the page whether it lets the workbench embed it, and says what to change when it does not. */
export function FramingPart({
  address,
  integration,
}: {
  readonly address: string;
  readonly integration: 'get' | 'post' | 'web-api';
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { tenant } = useWorkspace();
  const client = useMemo(() => popClient('', (url, init) => fetch(url, init), tenant), [tenant]);
  const [answer, setAnswer] = useState<FramingAnswer | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isAsking, setAsking] = useState(false);
  const ask = async (): Promise<void> => {
    setAsking(true);
    const asked = await client.framing({ address, method: integration === 'post' ? 'POST' : 'GET' });
    setAsking(false);
    setAnswer(asked.ok ? asked.value : null);
    setProblem(asked.ok ? null : asked.problem);
  };
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="xs" c="var(--cs-quiet)">
        {t('pops.framing.what')}
      </Text>
      <Button size="xs" loading={isAsking} onClick={() => void ask()}>
        {t('pops.framing.ask')}
      </Button>
      {problem !== null && <Alert color="red">{problemText(problem)}</Alert>}
      {answer?.is === 'failed' && (
        <Alert color="red" title={t('pops.framing.failed')}>
          {t(answer.problem === 'not-trusted' ? 'pops.framing.notTrusted' : 'pops.framing.failure', {
            message: answer.message,
          })}
        </Alert>
      )}
      {answer?.is === 'answered' && (
        <Verdict
          framing={explainFraming({ address, desk: location.origin, status: answer.status, headers: answer.headers })}
        />
      )}
    </Stack>
  );
}

function Verdict({ framing: { verdict, reasons } }: { readonly framing: Framing }): ReactNode {
  const { t } = useText();
  return (
    <Alert w="100%" role="status" {...LOOK[verdict]} title={t(`pops.framing.verdict.${verdict}`)}>
      <Stack gap="xs">
        {reasons.map(({ code, params }) => (
          <div key={`${code} ${Object.values(params).join(' ')}`}>{t(`pops.framing.reason.${code}`, params)}</div>
        ))}
      </Stack>
    </Alert>
  );
}
