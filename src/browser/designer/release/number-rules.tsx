import { ActionIcon, Button, Select, Textarea, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type NumberRule, ruleProblem } from '../../../twin/lifecycle/number-rule.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './release.module.css';
import { EMPTY_RULES, newRule, type RuleDraft } from './rule-draft.ts';

/** Which callers get a gray version. */
export function NumberRules({
  rules,
  onChange,
}: {
  readonly rules: readonly RuleDraft[];
  readonly onChange: (rules: RuleDraft[]) => void;
}): ReactNode {
  const { t } = useText();
  const put = (index: number, rule: NumberRule): void =>
    onChange(rules.map((each, at) => (at === index ? { ...rule, key: each.key } : each)));
  return (
    <fieldset className={classes.rules}>
      <legend>{t('release.rule.title')}</legend>
      <p className={classes.hint}>{t('release.rule.hint')}</p>
      {rules.map((rule, index) => (
        <div key={rule.key} className={classes.rule}>
          <Select
            aria-label={t('release.rule.by', { number: index + 1 })}
            value={rule.by}
            data={(['prefix', 'segment', 'list'] as const).map((by) => ({ value: by, label: t(`release.rule.${by}`) }))}
            onChange={(by) => by !== null && put(index, EMPTY_RULES[by as NumberRule['by']])}
            w={140}
          />
          <RuleFields rule={rule} number={index + 1} onChange={(next) => put(index, next)} />
          <ActionIcon
            aria-label={t('release.rule.remove', { number: index + 1 })}
            onClick={() => onChange(rules.filter((_, at) => at !== index))}
          >
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={14} />}
        onClick={() => onChange([...rules, newRule()])}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('release.rule.add')}
      </Button>
    </fieldset>
  );
}

function RuleFields({
  rule,
  number,
  onChange,
}: {
  readonly rule: NumberRule;
  readonly number: number;
  readonly onChange: (rule: NumberRule) => void;
}): ReactNode {
  const { t } = useText();
  const problem = ruleProblem(rule);
  const wasFilled = JSON.stringify(rule) !== JSON.stringify({ ...EMPTY_RULES[rule.by], ...keyOf(rule) });
  const error = problem !== undefined && wasFilled ? t(`release.rule.wrong.${problem}`) : undefined;
  if (rule.by === 'prefix') {
    return (
      <TextInput
        flex={1}
        aria-label={t('release.rule.prefixOf', { number })}
        placeholder="138"
        value={rule.prefix}
        error={error}
        onChange={(event) => onChange({ by: 'prefix', prefix: event.currentTarget.value })}
      />
    );
  }
  if (rule.by === 'list') {
    return (
      <Textarea
        flex={1}
        autosize
        minRows={2}
        maxRows={6}
        aria-label={t('release.rule.numbersOf', { number })}
        placeholder={t('release.rule.onePerLine')}
        defaultValue={rule.numbers.join('\n')}
        error={error}
        onChange={(event) =>
          onChange({ by: 'list', numbers: event.currentTarget.value.split(/[\s,;]+/).filter(Boolean) })
        }
      />
    );
  }
  return (
    <>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          flex={1}
          aria-label={t(`release.rule.${end}Of`, { number })}
          placeholder={end === 'from' ? '13900000000' : '13999999999'}
          value={rule[end]}
          error={end === 'to' ? error : error !== undefined}
          onChange={(event) => onChange({ ...rule, [end]: event.currentTarget.value })}
        />
      ))}
    </>
  );
}

function keyOf(rule: object): object {
  return 'key' in rule ? { key: rule.key } : {};
}
