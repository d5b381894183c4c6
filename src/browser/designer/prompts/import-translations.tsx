import { Alert, Button, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FileFault } from '../../../catalogue/kinds/prompt/translation-unit.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { ImportPlanTable } from './import-plan-table.tsx';
import type { PromptSession } from './prompt-session.ts';
import { useTranslationImport } from './use-translation-import.ts';

/** Shows what a translator's file changes before anything is changed. */
export function ImportTranslations({
  file,
  session,
  onClose,
}: {
  readonly file: File;
  readonly session: PromptSession;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const faultText = useFaultText();
  const { stage, plan, apply } = useTranslationImport(file, session);
  const changes = stage.is === 'planned' ? stage.plan.changed.length : 0;
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('prompts.importing.title', { file: file.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <Stack gap="md">
        {(stage.is === 'reading' || stage.is === 'importing') && (
          <Group>
            <Loader size="sm" aria-hidden />
            <Text role="status">{t(`prompts.importing.${stage.is}`)}</Text>
          </Group>
        )}
        {stage.is === 'unreadable' && <Alert color="red">{faultText(stage.fault)}</Alert>}
        {stage.is === 'failed' && <Alert color="red">{problemText(stage.problem)}</Alert>}
        {stage.is === 'planned' && <ImportPlanTable plan={stage.plan} />}
        {stage.is === 'done' && (
          <Alert color="teal" icon={<IconCircleCheck />}>
            {t('prompts.importing.done', { count: stage.prompts })}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t(stage.is === 'done' ? 'app.close' : 'app.cancel')}
          </Button>
          {stage.is === 'failed' && <Button onClick={() => void plan()}>{t('prompts.importing.again')}</Button>}
          {stage.is === 'planned' && (
            <Button disabled={changes === 0} onClick={() => void apply()}>
              {t('prompts.importing.apply', { count: changes })}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function useFaultText(): (fault: FileFault) => string {
  const { t } = useText();
  return (fault) => {
    const { code, ...params } = fault;
    return t(`prompts.fault.${code}`, params);
  };
}
