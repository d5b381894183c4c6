import { ActionIcon, Button, Group, JsonInput, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type MockAnswer, REFUSALS } from '../../../twin/simulator/mock-answer.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { ANSWER_KINDS, type AnswerDraft, type AnswerKind, type IntentDraft, newAnswer } from './answer-draft.ts';
import classes from './simulator.module.css';

export interface AnswerFieldsProps {
  readonly service: MockAnswer['to'];
  readonly draft: AnswerDraft;
  /** What is wrong, by field; null: nothing. */
  readonly wrong: string | null;
  /** A body to begin with. */
  readonly example: string;
  readonly onChange: (draft: AnswerDraft) => void;
}

/** What a service answers. */
export function AnswerFields({ service, draft, wrong, example, onChange }: AnswerFieldsProps): ReactNode {
  const { t } = useText();
  const { kind } = draft;
  const isHttp = kind === 'json' || kind === 'http-error' || kind === 'malformed';
  const errorOf = (field: string): string | null => (wrong === field ? t(`simulator.answer.wrong.${field}`) : null);
  return (
    <>
      <div className={isHttp ? classes.pair : undefined}>
        <Select
          label={t('simulator.answer.kind')}
          value={kind}
          data={ANSWER_KINDS[service].map((each) => ({ value: each, label: t(`simulator.answer.kinds.${each}`) }))}
          onChange={(value) => value !== null && onChange(newAnswer(value as AnswerKind, example, service))}
        />
        {isHttp && (
          <NumberInput
            label={t('simulator.answer.status')}
            value={draft.status}
            min={100}
            max={599}
            error={errorOf('status')}
            onChange={(status) => onChange({ ...draft, status })}
          />
        )}
      </div>
      {(kind === 'json' || kind === 'http-error' || kind === 'done') && (
        <JsonInput
          label={t('simulator.answer.body')}
          size="xs"
          autosize
          minRows={2}
          maxRows={7}
          value={draft.body}
          error={errorOf('body')}
          onChange={(body) => onChange({ ...draft, body })}
        />
      )}
      {kind === 'malformed' && (
        <Textarea
          label={t('simulator.answer.text')}
          autosize
          minRows={2}
          maxRows={5}
          value={draft.body}
          onChange={(event) => onChange({ ...draft, body: event.currentTarget.value })}
        />
      )}
      {kind === 'refused' && (
        <Select
          label={t('simulator.answer.reason')}
          value={draft.reason}
          data={REFUSALS.map((each) => ({ value: each, label: t(`simulator.answer.reasons.${each}`) }))}
          onChange={(reason) => reason !== null && onChange({ ...draft, reason: reason as AnswerDraft['reason'] })}
        />
      )}
      {kind === 'connection-error' && (
        <TextInput
          label={t('simulator.answer.message')}
          value={draft.message}
          error={errorOf('message')}
          onChange={(event) => onChange({ ...draft, message: event.currentTarget.value })}
        />
      )}
      {kind === 'intents' && <Intents draft={draft} wrong={wrong} onChange={onChange} />}
    </>
  );
}

function Intents({ draft, wrong, onChange }: Pick<AnswerFieldsProps, 'draft' | 'wrong' | 'onChange'>): ReactNode {
  const { t } = useText();
  const { intents } = draft;
  const change = (index: number, fields: Partial<IntentDraft>): void =>
    onChange({ ...draft, intents: intents.map((each, i) => (i === index ? { ...each, ...fields } : each)) });
  return (
    <>
      {intents.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: intents have no identity but their rank
        <Group key={index} gap={4} wrap="nowrap" align="flex-end">
          <TextInput
            flex={2}
            label={index === 0 ? t('simulator.answer.intent') : undefined}
            aria-label={t('simulator.answer.intent')}
            value={each.intent}
            onChange={(event) => change(index, { intent: event.currentTarget.value })}
          />
          <NumberInput
            flex={1}
            label={index === 0 ? t('simulator.answer.confidence') : undefined}
            aria-label={t('simulator.answer.confidence')}
            min={0}
            max={100}
            value={each.confidence}
            onChange={(confidence) => change(index, { confidence })}
          />
          <TextInput
            flex={2}
            label={index === 0 ? t('simulator.answer.slots') : undefined}
            aria-label={t('simulator.answer.slots')}
            placeholder='{"city": "Beijing"}'
            value={each.slots}
            onChange={(event) => change(index, { slots: event.currentTarget.value })}
          />
          <ActionIcon
            mb={3}
            aria-label={t('simulator.answer.removeIntent')}
            onClick={() => onChange({ ...draft, intents: intents.filter((_, i) => i !== index) })}
          >
            <IconX size={14} />
          </ActionIcon>
        </Group>
      ))}
      {wrong !== null && ['intents', 'confidence', 'slots'].includes(wrong) && (
        <div className={classes.notice} data-tone="error" role="alert">
          {t(`simulator.answer.wrong.${wrong}`)}
        </div>
      )}
      {intents.length < 5 && (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<IconPlus size={13} />}
          onClick={() => onChange({ ...draft, intents: [...intents, { intent: '', confidence: 100, slots: '' }] })}
        >
          {t('simulator.answer.addIntent')}
        </Button>
      )}
    </>
  );
}
