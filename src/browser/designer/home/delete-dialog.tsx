import { Alert, Checkbox, Loader, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { useTenantSource } from './tenant-source.ts';
import { UsePlaces, usePlaces } from './use-places.tsx';
import { useRequest } from './use-request.ts';

/** Shows what would break before anything is deleted; deletes what is in use only when asked twice. */
export function DeleteDialog({
  header,
  onClose,
}: {
  readonly header: DocumentHeader;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const { tenant, client, newSaveId, reload } = useTenantSource();
  const { isBusy, problem, ask } = useRequest();
  const places = usePlaces(header);
  const [isForced, setForced] = useState(false);
  const isUsed = places !== null && places.length > 0;
  const act = async (): Promise<void> => {
    if (places === null || (isUsed && !isForced)) return;
    const options = { saveId: newSaveId(), baseRevision: header.revision, ...(isForced ? { force: true } : {}) };
    if ((await ask(client.deleteDocument(tenant, header, options))) === null) return;
    await reload();
    onClose();
  };
  return (
    <ConfirmDialog
      title={t('home.delete.title', { name: header.name })}
      action={t('home.action.delete')}
      isBusy={isBusy}
      isReady={places !== null && (!isUsed || isForced)}
      onConfirm={() => void act()}
      onClose={onClose}
    >
      {places === null && <Loader size="sm" role="status" aria-label={t('app.loading')} />}
      {places !== null && !isUsed && <Text>{t('home.delete.free')}</Text>}
      {isUsed && (
        <>
          <Text mb="xs">{t('home.delete.used', { count: places.length })}</Text>
          <UsePlaces places={places} onGo={onClose} />
          <Checkbox
            mt="sm"
            checked={isForced}
            onChange={(event) => setForced(event.currentTarget.checked)}
            label={t('home.delete.force')}
          />
        </>
      )}
      {problem !== null && (
        <Alert color="red" mt="sm">
          {problemText(problem)}
        </Alert>
      )}
    </ConfirmDialog>
  );
}
