import { Alert, Anchor, Button } from '@mantine/core';
import { IconPlayerPlay, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { Document } from '../../../kernel/model/document.ts';
import { documentsOf } from '../../../kernel/model/tenant.ts';
import type { RecognitionResult } from '../../../twin/recognition/test-sets/run-recognition-test.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { NewDocumentDialog } from '../home/new-document-dialog.tsx';
import { runTestsInWorker } from './run-tests-in-worker.ts';
import { TestResult } from './test-result.tsx';
import classes from './tests.module.css';
import type { TrySubject } from './tries.ts';

/** The recognition tests of a domain or a robot: run them, see what was taken for what. */
export function TestsPanel({
  subject,
  only,
  onIntent,
}: {
  readonly subject: TrySubject | null;
  /** Only this test. */
  readonly only?: string;
  readonly onIntent?: (code: string) => void;
}): ReactNode {
  const { t } = useText();
  const [, go] = useLocation();
  const tenant = useTenantSnapshot();
  const [results, setResults] = useState<readonly RecognitionResult[]>([]);
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [isMaking, setMaking] = useState(false);
  const tests = documentsOf(tenant, 'recognition-test').filter((test) => isWanted(test, subject, only));
  const run = async (): Promise<void> => {
    setRunning(true);
    setProblem(null);
    try {
      setResults(
        await runTestsInWorker(
          tenant,
          tests.map(({ id }) => id),
        ),
      );
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setRunning(false);
    }
  };
  return (
    <section className={classes.tests} aria-label={t('recognition.tests.tab')}>
      <div className={classes.testTools}>
        <Button
          leftSection={<IconPlayerPlay size={14} />}
          loading={isRunning}
          disabled={tests.length === 0}
          onClick={() => void run()}
        >
          {t('recognition.tests.run')}
        </Button>
        {only === undefined && (
          <Button variant="default" leftSection={<IconPlus size={14} />} onClick={() => setMaking(true)}>
            {t('recognition.tests.new')}
          </Button>
        )}
      </div>
      {problem !== null && <Alert color="red">{problem}</Alert>}
      {tests.length === 0 && <p className={classes.quiet}>{t('recognition.tests.none')}</p>}
      {tests.map((test) => {
        const result = results.find(({ id }) => id === test.id);
        return (
          <article key={test.id} className={classes.test}>
            {only === undefined && (
              <Anchor component={Link} href={`/recognition-test/${test.id}`}>
                {test.name}
              </Anchor>
            )}
            {result !== undefined && <TestResult result={result} {...(onIntent === undefined ? {} : { onIntent })} />}
          </article>
        );
      })}
      {isMaking && (
        <NewDocumentDialog
          kind="recognition-test"
          onClose={() => setMaking(false)}
          onMade={(id) => go(`/recognition-test/${id}`)}
        />
      )}
    </section>
  );
}

function isWanted({ id, about }: Document, subject: TrySubject | null, only: string | undefined): boolean {
  if (only !== undefined) return id === only;
  const { domain, robot } = about as { readonly domain?: string; readonly robot?: string };
  return subject !== null && ('domain' in subject ? domain === subject.domain : robot === subject.robot);
}
