import { Alert, Button, Group, Loader, Progress, Radio, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { DropFiles } from './drop-files.tsx';
import { ImportFindings } from './import-findings.tsx';
import { ImportRows } from './import-rows.tsx';
import classes from './import-screen.module.css';
import { type Import, useImport } from './use-import.ts';

/** `/-/import`: brings files in. First shows what it would do and what is wrong; then does all of it or nothing. */
export function ImportScreen(): ReactNode {
  const { t } = useText();
  const importing = useImport();
  const { stage } = importing;
  return (
    <main className={classes.page}>
      <div className={classes.sheet}>
        <h1 className={classes.title}>{t('home.import')}</h1>
        <Text c="var(--cs-quiet)" mb="md">
          {t('home.importing.what')}
        </Text>
        {stage.is === 'choosing' && <DropFiles onFiles={(files) => void importing.choose(files)} />}
        {stage.is === 'reading' && (
          <Stack gap="xs">
            <Text>{t('home.importing.reading', { done: stage.done, of: stage.of })}</Text>
            <Progress value={(stage.done / Math.max(1, stage.of)) * 100} aria-label={t('home.importing.progress')} />
            <Cancel of={importing} />
          </Stack>
        )}
        {(stage.is === 'checking' || stage.is === 'importing') && (
          <Group>
            <Loader size="sm" aria-hidden />
            <Text role="status">{t(`home.importing.${stage.is}`)}</Text>
            {stage.is === 'checking' && <Cancel of={importing} />}
          </Group>
        )}
        {stage.is === 'failed' && <Failed of={importing} />}
        {(stage.is === 'ready' || stage.is === 'done') && <Outcome of={importing} />}
      </div>
    </main>
  );
}

function Cancel({ of }: { readonly of: Import }): ReactNode {
  const { t } = useText();
  return (
    <Button variant="default" onClick={of.cancel} style={{ alignSelf: 'flex-start' }}>
      {t('app.cancel')}
    </Button>
  );
}

function Failed({ of }: { readonly of: Import }): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  if (of.stage.is !== 'failed') return null;
  const { problem } = of.stage;
  return (
    <Stack gap="md">
      <Alert color="red">{problemText(problem)}</Alert>
      {'findings' in problem && <ImportFindings findings={problem.findings} />}
      <Button variant="default" onClick={of.cancel} style={{ alignSelf: 'flex-start' }}>
        {t('home.importing.again')}
      </Button>
    </Stack>
  );
}

function Outcome({ of }: { readonly of: Import }): ReactNode {
  const { t } = useText();
  const [, go] = useLocation();
  const { stage, mode } = of;
  if (stage.is !== 'ready' && stage.is !== 'done') return null;
  const { result } = stage;
  if (stage.is === 'done') {
    return (
      <Stack gap="md" align="flex-start">
        <Alert color="teal" icon={<IconCircleCheck />} w="100%">
          {t('home.importing.done', { count: result.rows.length })}
        </Alert>
        <Button onClick={() => go('/')}>{t('home.importing.toList')}</Button>
      </Stack>
    );
  }
  return (
    <Stack gap="lg">
      <Radio.Group
        value={mode}
        onChange={(next) => of.setMode(next === 'replace' ? 'replace' : 'merge')}
        label={t('home.importing.mode')}
      >
        <Group mt={6} gap="xl">
          <Radio value="merge" label={t('home.importing.merge')} description={t('home.importing.mergeWhat')} />
          <Radio value="replace" label={t('home.importing.replace')} description={t('home.importing.replaceWhat')} />
        </Group>
      </Radio.Group>
      {!result.possible && (
        <Alert color="red" title={t('home.importing.impossible')}>
          {t('home.importing.nothing')}
        </Alert>
      )}
      {result.findings.length > 0 && <ImportFindings findings={result.findings} />}
      {result.possible && <ImportRows result={result} />}
      <Group>
        {result.possible && (
          <Button disabled={result.rows.length === 0} onClick={() => void of.run()}>
            {t('home.importing.run', { count: result.rows.length })}
          </Button>
        )}
        <Cancel of={of} />
      </Group>
    </Stack>
  );
}
