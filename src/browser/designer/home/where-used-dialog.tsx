import { Loader, Modal, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { UsePlaces, usePlaces } from './use-places.tsx';

export function WhereUsedDialog({
  header,
  onClose,
}: {
  readonly header: DocumentHeader;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const places = usePlaces(header);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('home.whereUsed.title', { name: header.name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {places === null && <Loader size="sm" role="status" aria-label={t('app.loading')} />}
      {places?.length === 0 && <Text c="var(--cs-quiet)">{t('home.whereUsed.none')}</Text>}
      {places !== null && <UsePlaces places={places} onGo={onClose} />}
    </Modal>
  );
}
