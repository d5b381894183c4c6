import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../../../contract/problem.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { findingText } from '../findings/finding-text.ts';
import type { Request } from './use-request.ts';

/** A dialog with fields and one action. */
export function FormDialog(props: {
  readonly title: string;
  readonly action: string;
  readonly canAct: boolean;
  readonly request: Request;
  readonly onAct: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: string;
}): ReactNode {
  const { t } = useText();
  return (
    <Modal
      opened
      size={props.size ?? 'md'}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (props.canAct) props.onAct();
        }}
      >
        <Stack gap="md">
          {props.children}
          <Refusal problem={props.request.problem} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" disabled={!props.canAct} loading={props.request.isBusy}>
              {props.action}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Why the server refused: these dialogs show few fields, so what is wrong is said in words. */
function Refusal({ problem }: { readonly problem: Problem | null }): ReactNode {
  const { language } = useText();
  const problemText = useProblemText();
  if (problem === null) return null;
  return (
    <Alert color="red">
      {problem.code === 'invalid-document'
        ? problem.findings.map((finding) => <p key={finding.path}>{findingText(finding, language)}</p>)
        : problemText(problem)}
    </Alert>
  );
}
