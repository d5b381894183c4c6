import { ActionIcon, Button, Group, Menu, NumberInput, Select, TextInput, Tooltip } from '@mantine/core';
import { IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { documentOf, documentsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { MockAnswer } from '../../../twin/simulator/mock-answer.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { sentenceText } from '../sentence-text.ts';
import { AnswerFields } from './answer-fields.tsx';
import { exampleBody } from './example-body.ts';
import { type MockDraft, mockDraft, newMock, readMock } from './mock-draft.ts';
import classes from './simulator.module.css';

/** Rows of mock answers. A row that does not read says why; while there is one, `onChange` gets null. */
export function MockAnswers(props: {
  readonly tenant: Tenant;
  readonly answers: readonly MockAnswer[];
  readonly onChange: (answers: readonly MockAnswer[] | null) => void;
}): ReactNode {
  const { t } = useText();
  const [drafts, setDrafts] = useState(() => props.answers.map(mockDraft));
  const change = (next: readonly MockDraft[]): void => {
    setDrafts([...next]);
    const read = next.map(readMock);
    props.onChange(read.every((each) => each.ok) ? read.map((each) => each.mock) : null);
  };
  const interfaces = documentsOf(props.tenant, 'interface');
  const add = (to: MockAnswer['to'], id = ''): void =>
    change([...drafts, newMock(to, id, exampleOf(props.tenant, id))]);
  return (
    <>
      {drafts.map((draft, index) => (
        <MockRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is their identity: the first that fits answers
          key={index}
          tenant={props.tenant}
          number={index + 1}
          draft={draft}
          onChange={(next) => change(drafts.map((each, i) => (i === index ? next : each)))}
          onRemove={() => change(drafts.filter((_, i) => i !== index))}
          onRaise={index === 0 ? null : () => change(raised(drafts, index))}
        />
      ))}
      <Menu>
        <Menu.Target>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={13} />}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('simulator.mocks.add')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {interfaces.map(({ id, name }) => (
            <Menu.Item key={id} onClick={() => add('interface', id)}>
              {name}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => add('interface')}>{t('simulator.mocks.any')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={() => add('transfer')}>{t('simulator.service.transfer')}</Menu.Item>
          <Menu.Item onClick={() => add('recogniser')}>{t('simulator.service.recogniser')}</Menu.Item>
          {PLATFORM.map((service) => (
            <Menu.Item key={service} onClick={() => add(service)}>
              {t(`simulator.service.${service}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

/** Services of the platform that flows may ask beside transfers. */
const PLATFORM = [
  'recording',
  'queue-information',
  'sms',
  'media-switch',
  'data-table',
  'stored-procedure',
  'offline-queue',
] as const;

function raised(drafts: readonly MockDraft[], index: number): readonly MockDraft[] {
  const next = [...drafts];
  next.splice(index - 1, 0, ...next.splice(index, 1));
  return next;
}

function exampleOf(tenant: Tenant, id: string): string {
  return exampleBody(documentOf(tenant, 'interface', id));
}

function MockRow(props: {
  readonly tenant: Tenant;
  readonly number: number;
  readonly draft: MockDraft;
  readonly onChange: (draft: MockDraft) => void;
  readonly onRemove: () => void;
  readonly onRaise: (() => void) | null;
}): ReactNode {
  const { t, say } = useText();
  const { draft, onChange } = props;
  const read = readMock(draft);
  const wrong = read.ok ? null : read.wrong;
  const why = read.ok || read.why === null ? null : say(sentenceText(read.why));
  const errorOf = (field: string): string | null =>
    wrong === field ? (why ?? t(`simulator.mocks.wrong.${field}`)) : null;
  return (
    <fieldset className={classes.mock}>
      <Group gap={4} wrap="nowrap">
        <strong style={{ flex: 1 }}>
          {props.number}. {t(`simulator.service.${draft.to}`)}
        </strong>
        {props.onRaise !== null && (
          <Tooltip label={t('simulator.mocks.raise')}>
            <ActionIcon size="sm" aria-label={t('simulator.mocks.raise')} onClick={props.onRaise}>
              <IconArrowUp size={14} />
            </ActionIcon>
          </Tooltip>
        )}
        <Tooltip label={t('simulator.mocks.remove')}>
          <ActionIcon size="sm" aria-label={t('simulator.mocks.remove')} onClick={props.onRemove}>
            <IconX size={14} />
          </ActionIcon>
        </Tooltip>
      </Group>
      {draft.to === 'interface' && (
        <Select
          label={t('simulator.mocks.interface')}
          value={draft.id}
          searchable
          data={[
            { value: '', label: t('simulator.mocks.any') },
            ...documentsOf(props.tenant, 'interface').map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => onChange({ ...draft, id: id ?? '' })}
        />
      )}
      <AnswerFields
        service={draft.to}
        draft={draft.answer}
        wrong={wrong}
        example={exampleOf(props.tenant, draft.id)}
        onChange={(answer) => onChange({ ...draft, answer })}
      />
      <TextInput
        label={t('simulator.mocks.when')}
        placeholder="REQUEST.body.card == '42'"
        value={draft.when}
        error={errorOf('when')}
        onChange={(event) => onChange({ ...draft, when: event.currentTarget.value })}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <div className={classes.pair}>
        <NumberInput
          label={t('simulator.mocks.delay')}
          min={0}
          max={3_600_000}
          value={draft.delay}
          error={errorOf('delay')}
          onChange={(delay) => onChange({ ...draft, delay })}
        />
        <NumberInput
          label={t('simulator.mocks.times')}
          placeholder={t('simulator.mocks.always')}
          min={1}
          max={1000}
          value={draft.times}
          error={errorOf('times')}
          onChange={(times) => onChange({ ...draft, times })}
        />
      </div>
    </fieldset>
  );
}
