import { Alert, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Problem } from '../../../contract/problem.ts';
import type { TenantHeader } from '../../../contract/tenants.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { serverClient } from './server-client.ts';

/** Deleting a tenant is for ever: its id must be typed. */
export function DeleteTenantDialog(props: {
  readonly tenant: TenantHeader;
  readonly onClose: () => void;
  readonly onDeleted: () => void;
}): ReactNode {
  const { t } = useText();
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { tenant } = props;
  const destroy = async (): Promise<void> => {
    setBusy(true);
    const deleted = await serverClient.deleteTenant(tenant.id, tenant.change);
    setBusy(false);
    if (!deleted.ok) {
      setProblem(deleted.problem);
      return;
    }
    props.onDeleted();
    props.onClose();
  };
  return (
    <ConfirmDialog
      title={t('home.tenant.deleteTitle', { name: tenant.name })}
      action={t('home.tenant.deleteForEver')}
      typed={tenant.id}
      isBusy={isBusy}
      onConfirm={() => void destroy()}
      onClose={props.onClose}
    >
      <Text>{t('home.tenant.deleteWhat', { count: tenant.documents })}</Text>
      {problem !== null && (
        <Alert color="red" mt="sm">
          {problemText(problem)}
        </Alert>
      )}
    </ConfirmDialog>
  );
}
