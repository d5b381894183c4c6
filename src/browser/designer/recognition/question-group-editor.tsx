import { ActionIcon, Button, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ReplyText } from '../../../kernel/corpora/domain.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './domain.module.css';
import { type ItemEditorProps, withList } from './item-editing.ts';
import { itemForm } from './item-schema.ts';
import { PartFormView } from './part-form.tsx';
import { SentenceField } from './sentence-field.tsx';

const HEAD = itemForm('questionGroups', [{ fields: ['name'] }]);

interface WrittenQuestion {
  readonly question: string;
  readonly similar?: readonly string[];
  readonly answers: readonly ReplyText[];
}

/** Questions that a robot answers by itself, with other ways to ask them. */
export function QuestionGroupEditor(props: ItemEditorProps): ReactNode {
  const { t } = useText();
  const { item, errors, isReadOnly, onChange } = props;
  const questions = (item.questions as readonly WrittenQuestion[] | undefined) ?? [];
  const change = (list: readonly WrittenQuestion[]): void => onChange(withList(item, 'questions', list));
  const errorAt = (path: string): string | undefined => errors.find((error) => error.path.startsWith(path))?.message;
  return (
    <>
      <PartFormView form={HEAD} {...props} value={item} />
      <ol className={classes.questions}>
        {questions.map((question, index) => {
          const put = (changed: WrittenQuestion): void => change(questions.with(index, changed));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: questions are told apart by their places only.
            <li key={index} className={classes.question}>
              <div className={classes.questionHead}>
                <TextInput
                  flex={1}
                  label={t('recognition.question.question')}
                  value={question.question}
                  error={errorAt(`/questions/${index}/question`)}
                  readOnly={isReadOnly}
                  onChange={(event) => put({ ...question, question: event.currentTarget.value })}
                />
                <Tooltip label={t('recognition.question.remove')}>
                  <ActionIcon
                    aria-label={t('recognition.question.remove')}
                    disabled={isReadOnly}
                    onClick={() => change(questions.toSpliced(index, 1))}
                  >
                    <IconTrash size={15} stroke={1.6} />
                  </ActionIcon>
                </Tooltip>
              </div>
              <SentenceField
                label={t('recognition.question.similar')}
                description={t('recognition.question.similarHint')}
                value={question.similar ?? []}
                error={errorAt(`/questions/${index}/similar`)}
                isReadOnly={isReadOnly}
                onChange={(similar) => put(withList({ ...question }, 'similar', similar) as unknown as WrittenQuestion)}
              />
              <SentenceField
                label={t('recognition.question.answers')}
                description={t('recognition.question.answersHint')}
                value={question.answers.map(answerLine)}
                error={errorAt(`/questions/${index}/answers`)}
                isReadOnly={isReadOnly}
                onChange={(lines) => put({ ...question, answers: lines.map(answerOfLine) })}
              />
            </li>
          );
        })}
      </ol>
      <div>
        <Button
          variant="default"
          leftSection={<IconPlus size={14} />}
          disabled={isReadOnly}
          onClick={() =>
            change([
              ...questions,
              newQuestion(questions, t('recognition.question.new'), t('recognition.question.newAnswer')),
            ])
          }
        >
          {t('recognition.question.add')}
        </Button>
      </div>
    </>
  );
}

/** `zh-CN: text` for a text of one language; ↵ stands for a line break. */
function answerLine({ language, text }: ReplyText): string {
  const line = text.replaceAll('\n', '↵');
  return language === undefined ? line : `${language}: ${line}`;
}

function answerOfLine(line: string): ReplyText {
  const [, language, text] = /^([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})+)[:：]\s*(.+)$/s.exec(line) ?? [];
  const whole = (written: string): string => written.replaceAll('↵', '\n');
  return language === undefined || text === undefined ? { text: whole(line) } : { language, text: whole(text) };
}

function newQuestion(questions: readonly WrittenQuestion[], title: string, answer: string): WrittenQuestion {
  let number = questions.length + 1;
  while (questions.some(({ question }) => question === `${title} ${number}`)) number += 1;
  return { question: `${title} ${number}`, answers: [{ text: answer }] };
}
