import { Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { FormDialog } from './form-dialog.tsx';
import { useTenantSource } from './tenant-source.ts';
import { useRequest } from './use-request.ts';

/** Changes the label; the id stays, so that nothing that refers to the document breaks. */
export function RenameDialog({
  header,
  onClose,
}: {
  readonly header: DocumentHeader;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const { tenant, client, document, newSaveId, reload } = useTenantSource();
  const request = useRequest();
  const [name, setName] = useState(header.name);
  const act = async (): Promise<void> => {
    const found = document(header.kind, header.id);
    if (found === undefined) return;
    const body = { saveId: newSaveId(), baseRevision: header.revision, document: { ...found, name } };
    if ((await request.ask(client.saveDocument(tenant, header, body))) === null) return;
    await reload();
    onClose();
  };
  return (
    <FormDialog
      title={t('home.rename.title', { name: header.name })}
      action={t('home.action.rename')}
      canAct={name.trim() !== '' && name !== header.name}
      request={request}
      onAct={() => void act()}
      onClose={onClose}
    >
      <TextInput
        label={t('home.field.name')}
        value={name}
        maxLength={256}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Text size="xs" c="var(--cs-quiet)">
        {t('home.rename.what')}
      </Text>
    </FormDialog>
  );
}
