import { Alert, Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { Problem } from '../../../contract/problem.ts';
import type { SampleList } from '../../../contract/tenants.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { newToken } from '../../ui/new-token.ts';
import { useProblemText } from '../../ui/use-problem-text.ts';
import { freeId, isId } from './free-id.ts';
import { serverClient } from './server-client.ts';

const EMPTY = 'empty';

/** Makes a tenant, empty or from a sample, and goes there. */
export function NewTenantDialog(props: {
  readonly taken: readonly string[];
  readonly samples: SampleList['samples'];
  readonly onClose: () => void;
}): ReactNode {
  const { t, language } = useText();
  const problemText = useProblemText();
  const [, go] = useLocation();
  const [from, setFrom] = useState(EMPTY);
  const [name, setName] = useState('');
  const [ownId, setOwnId] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const sample = props.samples.find(({ id }) => id === from);
  const shownName = name === '' ? (sample?.name ?? '') : name;
  const id = ownId ?? freeId(shownName || 'tenant', (taken) => props.taken.includes(taken));
  const wrongId = !isId(id) ? t('home.id.form') : props.taken.includes(id) ? t('home.id.taken') : null;
  const make = async (): Promise<void> => {
    setBusy(true);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const origin =
      sample === undefined ? { languages: [language === 'zh' ? 'zh-CN' : 'en'], timeZone } : { sample: from };
    const made = await serverClient.createTenant({ saveId: newToken(), id, name: shownName, ...origin });
    setBusy(false);
    if (made.ok) go(`/t/${made.value.id}`);
    else setProblem(made.problem);
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('home.tenants.new')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (wrongId === null && shownName !== '') void make();
        }}
      >
        <Stack gap="md">
          <Radio.Group value={from} onChange={setFrom} label={t('home.newTenant.from')}>
            <Stack gap={8} mt={6}>
              <Radio value={EMPTY} label={t('home.newTenant.empty')} description={t('home.newTenant.emptyWhat')} />
              {props.samples.map((each) => (
                <Radio
                  key={each.id}
                  value={each.id}
                  label={t('home.newTenant.sample', { name: each.name })}
                  description={each.description}
                />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput
            label={t('home.field.name')}
            withAsterisk
            value={name}
            placeholder={sample?.name ?? ''}
            maxLength={256}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <TextInput
            label={t('home.field.id')}
            description={t('home.id.what')}
            value={id}
            error={wrongId}
            onChange={(event) => setOwnId(event.currentTarget.value)}
          />
          {problem !== null && <Alert color="red">{problemText(problem)}</Alert>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {t('app.cancel')}
            </Button>
            <Button type="submit" loading={isBusy} disabled={wrongId !== null || shownName === ''}>
              {t('home.newTenant.make')}
            </Button>
          </Group>
          <Text size="xs" c="var(--cs-quiet)">
            {t('home.newTenant.note')}
          </Text>
        </Stack>
      </form>
    </Modal>
  );
}
