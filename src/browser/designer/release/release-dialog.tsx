import { Alert, Button, Checkbox, Group, Loader, Modal, Stack, Text } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ReleaseCheck } from '../../../contract/releases.ts';
import { refusalText } from '../../../twin/lifecycle/refusal.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { FindingsList } from './findings-list.tsx';
import { FrozenList } from './frozen-list.tsx';
import { NoteField } from './note-field.tsx';
import { ReleaseTargetWithRules } from './release-target.tsx';
import { useReleaseCheck } from './use-release-check.ts';
import { useReleaseProblem } from './use-release-problem.ts';
import { type Releasing, useReleasing } from './use-releasing.tsx';

/** Checks the draft of a flow and releases it. */
export function ReleaseDialog({
  flow,
  name,
  onClose,
}: {
  readonly flow: string;
  readonly name: string;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const problemText = useReleaseProblem();
  const [checking, checkAgain] = useReleaseCheck(flow);
  return (
    <Modal
      opened
      size={640}
      onClose={onClose}
      title={t('release.dialog.title', { name })}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {checking.is === 'checking' && (
        <Group>
          <Loader size="sm" aria-hidden />
          <Text role="status">{t('release.dialog.checking')}</Text>
        </Group>
      )}
      {checking.is === 'unsaved' && (
        <Alert color="red" title={t('release.dialog.unsaved')}>
          {checking.names.join(', ')}
        </Alert>
      )}
      {checking.is === 'failed' && <Alert color="red">{problemText(checking.problem)}</Alert>}
      {checking.is === 'checked' && (
        <Checked key={checking.check.hash} flow={flow} check={checking.check} again={checkAgain} onClose={onClose} />
      )}
    </Modal>
  );
}

function Checked(props: {
  readonly flow: string;
  readonly check: ReleaseCheck;
  readonly again: () => Promise<void>;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const { check, onClose } = props;
  const problemText = useReleaseProblem();
  const releasing = useReleasing(props.flow, check);
  const { request, canAct } = releasing;
  const act = async (): Promise<void> => {
    if (canAct && (await releasing.act())) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void act();
      }}
    >
      <Stack gap="md">
        <Verdict check={check} releasing={releasing} onGo={onClose} />
        <FrozenList documents={check.documents} />
        <ReleaseTargetWithRules
          to={releasing.to}
          onTo={releasing.setTo}
          rules={releasing.rules}
          onRules={releasing.setRules}
        />
        <NoteField note={releasing.note} onNote={releasing.setNote} />
        {request.problem !== null && (
          <Alert color="red">
            {problemText(request.problem)}{' '}
            <Button variant="default" size="compact-xs" onClick={() => void props.again()}>
              {t('release.dialog.again')}
            </Button>
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('app.cancel')}
          </Button>
          <Button
            type="submit"
            leftSection={<IconRocket size={15} stroke={1.7} />}
            disabled={!canAct}
            loading={request.isBusy}
          >
            {t('release.dialog.act', { version: check.version })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** What speaks against the release: errors, somebody else at work, warnings to accept. */
function Verdict(props: {
  readonly check: ReleaseCheck;
  readonly releasing: Releasing;
  readonly onGo: () => void;
}): ReactNode {
  const { t, say } = useText();
  const workspace = useWorkspace();
  const { findings, refusal } = props.check;
  const { errors, warnings, isAccepted, setAccepted } = props.releasing;
  return (
    <>
      {refusal !== null && <Alert color="red">{say(refusalText(refusal))}</Alert>}
      {errors > 0 && <Alert color="red" title={t('release.dialog.blocked', { count: errors })} p="xs" />}
      {findings.length > 0 && (
        <FindingsList findings={findings} tenant={workspace.tenantSnapshot()} onGo={props.onGo} />
      )}
      {errors === 0 && warnings > 0 && (
        <Checkbox
          label={t('release.dialog.accept', { count: warnings })}
          checked={isAccepted}
          onChange={(event) => setAccepted(event.currentTarget.checked)}
        />
      )}
      {findings.length === 0 && refusal === null && <Text c="var(--cs-good)">{t('release.dialog.fine')}</Text>}
    </>
  );
}
