import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { DocumentHeader } from '../../../contract/documents.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { FormDialog } from './form-dialog.tsx';
import { NameAndIdFields, useNameAndId } from './name-and-id.tsx';
import { useTenantSource } from './tenant-source.ts';
import { useRequest } from './use-request.ts';

export function DuplicateDialog({
  header,
  onClose,
}: {
  readonly header: DocumentHeader;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const [, go] = useLocation();
  const { tenant, client, headers, newSaveId, reload } = useTenantSource();
  const request = useRequest();
  const named = useNameAndId(headers, header.kind, t('home.duplicate.name', { name: header.name }));
  const act = async (): Promise<void> => {
    const body = { saveId: newSaveId(), id: named.id, name: named.name };
    const made = await request.ask(client.duplicateDocument(tenant, header, body));
    if (made === null) return;
    await reload();
    onClose();
    go(`/${made.kind}/${made.id}`);
  };
  return (
    <FormDialog
      title={t('home.duplicate.title', { name: header.name })}
      action={t('home.action.duplicate')}
      canAct={named.isReady}
      request={request}
      onAct={() => void act()}
      onClose={onClose}
    >
      <NameAndIdFields of={named} />
    </FormDialog>
  );
}
