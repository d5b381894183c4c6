import { Alert, Button, Center, Loader } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { PopClient } from '../../../contract/pop-client.ts';
import type { PageContent } from '../../../contract/pops.ts';
import type { Problem } from '../../../contract/problem.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import type { Frame } from '../frames/frame-plan.ts';
import { PageView } from './page-view.tsx';

/** An internal page that popped up: asks for the customer of its call once, and again by hand. */
export function PageFrame({ client, frame }: { readonly client: PopClient; readonly frame: Frame }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const [content, setContent] = useState<PageContent | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { plan, situation } = frame;
  const ask = useCallback(async () => {
    const { callerNum, calledNum, callid, workNo, callType } = situation;
    const asked = await client.content(plan.url ?? '', { callerNum, calledNum, callid, workNo, callType });
    setContent(asked.ok ? asked.value : null);
    setProblem(asked.ok ? null : asked.problem);
  }, [client, plan, situation]);
  useEffect(() => void ask(), [ask]);
  if (content === null && problem === null) {
    return (
      <Center flex={1}>
        <Loader size="sm" role="status" aria-label={t('pops.shown.loading')} />
      </Center>
    );
  }
  return (
    <div>
      {problem !== null && (
        <Alert color="red" m="sm">
          {problemText(problem)}
        </Alert>
      )}
      {content !== null && <PageView content={content} />}
      <Button
        variant="subtle"
        size="compact-xs"
        mx="sm"
        mb="sm"
        leftSection={<IconRefresh size={13} />}
        onClick={() => void ask()}
      >
        {t('pops.shown.again')}
      </Button>
    </div>
  );
}
