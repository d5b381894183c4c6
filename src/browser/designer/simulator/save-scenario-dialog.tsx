import { Alert, Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, useState } from 'react';
import { documentOf } from '../../../kernel/model/tenant.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { CHECKS, type Check } from '../../../twin/simulator/expectation.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { readableIn } from '../findings/readable-finding.ts';
import { freeId, isId } from '../home/free-id.ts';
import { sentenceText } from '../sentence-text.ts';
import { keptSecrets, type ScenarioDraft, scenarioDraft } from './scenario-draft.ts';
import classes from './simulator.module.css';
import { useRun, useSimulator } from './use-simulator.ts';

/** Makes a scenario of the call up to where it stands. */
export function SaveScenarioDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, say } = useText();
  const { host } = useSimulator();
  const run = useRun();
  const [name, setName] = useState('');
  const [ownId, setOwnId] = useState<string | null>(null);
  const [checks, setChecks] = useState<readonly Check[]>(CHECKS);
  const [refusal, setRefusal] = useState<Text | null>(null);
  const [isBusy, setBusy] = useState(false);
  const isTaken = (wanted: string): boolean => documentOf(host.snapshot(), 'scenario', wanted) !== undefined;
  const id = ownId ?? freeId(name, isTaken, 'scenario');
  const idProblem = isId(id) ? (isTaken(id) ? 'taken' : null) : 'wrong';
  const save = async (): Promise<void> => {
    const draft = scenarioDraft(
      run,
      id,
      name.trim(),
      CHECKS.filter((check) => checks.includes(check)),
    );
    if (!draft.ok) return setRefusal(whyNot(draft));
    setBusy(true);
    const done = await host.createDocument(draft.document);
    setBusy(false);
    if (!done.ok) return setRefusal(done.reason);
    notifications.show({ message: t('simulator.save.done', { name: name.trim() }) });
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('simulator.save.title')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Stack gap={10}>
          <TextInput
            data-autofocus
            label={t('simulator.save.name')}
            placeholder={t('simulator.save.example')}
            maxLength={128}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={t('simulator.save.id')}
            value={id}
            error={idProblem === null ? null : t(`simulator.save.id-${idProblem}`)}
            onChange={(event) => setOwnId(event.currentTarget.value)}
          />
          <Checks checks={checks} onChange={setChecks} />
          {run.moment.state.phase !== 'ended' && <div className={classes.waits}>{t('simulator.save.hangsUp')}</div>}
          <SecretWarnings />
          {refusal !== null && (
            <Alert color="red" p="xs" title={t('simulator.save.refused')} role="alert">
              {say(refusal)}
            </Alert>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button
              type="submit"
              loading={isBusy}
              disabled={name.trim() === '' || idProblem !== null || checks.length === 0}
            >
              {t('simulator.save.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function Checks(props: {
  readonly checks: readonly Check[];
  readonly onChange: (checks: readonly Check[]) => void;
}): ReactNode {
  const { t } = useText();
  return (
    <Checkbox.Group
      label={t('simulator.save.checks')}
      value={[...props.checks]}
      onChange={(value) => props.onChange(value as Check[])}
      error={props.checks.length === 0 ? t('simulator.save.noChecks') : null}
    >
      <Stack gap={6} mt={4}>
        {CHECKS.map((check) => (
          <Checkbox key={check} value={check} label={t(`simulator.save.check.${check}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function SecretWarnings(): ReactNode {
  const { t } = useText();
  return keptSecrets(useRun()).map((secret) => (
    <Alert key={secret} color="yellow" p="xs" title={t('simulator.save.secretTitle')}>
      {t(`simulator.save.secret.${secret}`)}
    </Alert>
  ));
}

function whyNot({ problem, of }: Extract<ScenarioDraft, { ok: false }>): Text {
  if (typeof problem === 'string') return sentenceText(problem);
  return { en: readableIn(problem, of, 'en'), zh: readableIn(problem, of, 'zh') };
}
