import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { type PromptRow, unusedRecordings } from './prompt-rows.ts';
import type { Recordings } from './use-recordings.ts';

/** Replaced and removed recordings stay, so that it can be undone, until somebody deletes them. */
export function UnusedRecordings({
  rows,
  recordings,
}: {
  readonly rows: readonly PromptRow[];
  readonly recordings: Recordings;
}): ReactNode {
  const { t } = useText();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const unused = unusedRecordings(rows, recordings.names ?? []);
  const remove = async (): Promise<void> => {
    setBusy(true);
    const failed = await recordings.remove(unused);
    setBusy(false);
    setAsking(false);
    if (failed > 0) notifications.show({ color: 'red', message: t('prompts.unused.failed', { count: failed }) });
  };
  if (unused.length === 0) return null;
  return (
    <>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {t('prompts.unused.open', { count: unused.length })}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t('prompts.unused.title', { count: unused.length })}
          action={t('prompts.unused.delete')}
          isBusy={isBusy}
          onConfirm={() => void remove()}
          onClose={() => setAsking(false)}
        >
          <Text mb="xs">{t('prompts.unused.what')}</Text>
          <Text c="var(--cs-quiet)" style={{ overflowWrap: 'anywhere' }}>
            {unused.slice(0, 20).join(', ')}
            {unused.length > 20 ? ' …' : ''}
          </Text>
        </ConfirmDialog>
      )}
    </>
  );
}
