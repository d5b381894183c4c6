import { Radio, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { NumberRules } from './number-rules.tsx';
import type { RuleDraft, Target } from './rule-draft.ts';

/** Whom a version is to serve: everybody, or some callers. */
export function ReleaseTarget({ to, onTo }: { readonly to: Target; readonly onTo: (to: Target) => void }): ReactNode {
  const { t } = useText();
  return (
    <Radio.Group
      value={to}
      onChange={(next) => onTo(next === 'gray' ? 'gray' : 'official')}
      label={t('release.dialog.to')}
    >
      <Stack gap={8} mt={6}>
        <Radio value="official" label={t('release.state.official')} description={t('release.dialog.officialWhat')} />
        <Radio value="gray" label={t('release.state.gray')} description={t('release.dialog.grayWhat')} />
      </Stack>
    </Radio.Group>
  );
}

/** The same with the rules that say which callers. */
export function ReleaseTargetWithRules(props: {
  readonly to: Target;
  readonly onTo: (to: Target) => void;
  readonly rules: RuleDraft[];
  readonly onRules: (rules: RuleDraft[]) => void;
}): ReactNode {
  return (
    <>
      <ReleaseTarget to={props.to} onTo={props.onTo} />
      {props.to === 'gray' && <NumberRules rules={props.rules} onChange={props.onRules} />}
    </>
  );
}
