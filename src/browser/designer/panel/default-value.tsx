import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Variable } from '../../../kernel/model/flow.ts';
import type { Ran } from '../../store/document-store.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { CommandText } from './command-text.tsx';
import { readDefault, writtenDefault } from './default-text.ts';
import { usePanel } from './panel-world.ts';

/** What changes of a variable; undefined is left out. */
export type VariablePart = { readonly [Name in keyof Variable]?: Variable[Name] | undefined };

/** The value that a variable has when a call begins. */
export function DefaultValue({
  variable,
  onChange,
}: {
  readonly variable: Variable;
  readonly onChange: (part: VariablePart) => Ran;
}): ReactNode {
  const { t } = useText();
  const { isReadOnly } = usePanel();
  const label = t('panel.variables.default');
  if (variable.type === 'boolean') {
    return (
      <Select
        label={label}
        clearable
        allowDeselect
        disabled={isReadOnly}
        placeholder={t('panel.variables.noDefault')}
        data={['true', 'false'].map((value) => ({ value, label: value }))}
        value={variable.default === undefined ? null : String(variable.default)}
        onChange={(chosen) => onChange({ default: chosen === null ? undefined : chosen === 'true' })}
      />
    );
  }
  const isJson = variable.type === 'list' || variable.type === 'object';
  return (
    <CommandText
      place={`variable/${variable.name}/default`}
      label={label}
      placeholder={t('panel.variables.noDefault')}
      isMono={isJson}
      isTall={isJson}
      value={writtenDefault(variable)}
      run={(text) => {
        const read = readDefault(text, variable.type);
        return 'reason' in read ? { ok: false, reason: read.reason } : onChange({ default: read.value });
      }}
    />
  );
}
