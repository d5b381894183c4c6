import { Alert, Radio, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CloneBody, FlowLifeAnswer, ReleasedVersion } from '../../../contract/releases.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { FormDialog } from '../home/form-dialog.tsx';
import { NoteField } from './note-field.tsx';
import { NumberRules } from './number-rules.tsx';
import { ReleaseTargetWithRules } from './release-target.tsx';
import { useReleaseProblem } from './use-release-problem.ts';
import { useVersionChange, type VersionAction } from './use-version-change.ts';

/** Asks before a version's state changes, or before it becomes the draft. */
export function VersionDialog(props: {
  readonly life: FlowLifeAnswer;
  readonly version: ReleasedVersion;
  readonly does: VersionAction;
  readonly onDone: () => void;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useText();
  const problemText = useReleaseProblem();
  const { life, version, does } = props;
  const change = useVersionChange(life, version, does);
  const { request } = change;
  const named = { name: life.name, version: version.version };
  const act = async (): Promise<void> => {
    if (await change.act()) props.onDone();
  };
  return (
    <FormDialog
      title={t(`release.action.${does}.title`, named)}
      action={t(`release.action.${does}.act`)}
      canAct={change.canAct}
      request={{ ...request, problem: null }}
      onAct={() => void act()}
      onClose={props.onClose}
    >
      <Text>{t(`release.action.${does}.what`, named)}</Text>
      {does === 'release-again' && (
        <ReleaseTargetWithRules to={change.to} onTo={change.setTo} rules={change.rules} onRules={change.setRules} />
      )}
      {does === 'change-rules' && <NumberRules rules={change.rules} onChange={change.setRules} />}
      {does === 'clone' && <Takes takes={change.takes} onTakes={change.setTakes} />}
      <NoteField note={change.note} onNote={change.setNote} />
      {request.problem !== null && <Alert color="red">{problemText(request.problem)}</Alert>}
    </FormDialog>
  );
}

/** How much of what was frozen becomes the draft. */
function Takes(props: {
  readonly takes: CloneBody['takes'];
  readonly onTakes: (takes: CloneBody['takes']) => void;
}): ReactNode {
  const { t } = useText();
  return (
    <Radio.Group
      value={props.takes}
      onChange={(next) => props.onTakes(next === 'everything' ? 'everything' : 'flow')}
      label={t('release.takes.title')}
    >
      <Stack gap={8} mt={6}>
        <Radio value="flow" label={t('release.takes.flow')} description={t('release.takes.flowWhat')} />
        <Radio
          value="everything"
          label={t('release.takes.everything')}
          description={t('release.takes.everythingWhat')}
        />
      </Stack>
    </Radio.Group>
  );
}
