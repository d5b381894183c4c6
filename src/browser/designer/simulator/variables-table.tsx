import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { IconLock, IconPencil } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { ShownVariable } from '../../../twin/simulator/variables.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { SearchField } from '../../ui/search-field.tsx';
import said from './conversation.module.css';
import classes from './simulator.module.css';
import { textOfValue, typedValue } from './typed-value.ts';
import { useRun, useSimulator } from './use-simulator.ts';
import { variableGroups } from './variable-rows.ts';

/** The variables as they stand, with what changed since somebody last did something. */
export function VariablesTable(): ReactNode {
  const { t } = useText();
  const run = useRun();
  const [wanted, setWanted] = useState('');
  const groups = useMemo(() => variableGroups(run), [run]);
  const shown = groups
    .map(({ prefix, rows }) => ({
      prefix,
      rows: rows.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase())),
    }))
    .filter(({ rows }) => rows.length > 0);
  return (
    <>
      <div className={classes.bar}>
        <SearchField value={wanted} onChange={setWanted} label={t('simulator.variables.find')} />
      </div>
      <table className={classes.variables}>
        {shown.map(({ prefix, rows }) => (
          <tbody key={prefix}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t(`simulator.variables.group.${prefix}`)}
              </th>
            </tr>
            {rows.map((row) => (
              <VariableRow key={row.name} row={row} />
            ))}
          </tbody>
        ))}
      </table>
      {shown.length === 0 && <p className={said.inside}>{t('simulator.variables.none')}</p>}
    </>
  );
}

function VariableRow({ row }: { readonly row: ShownVariable }): ReactNode {
  const { t } = useText();
  const { phase } = useRun().moment.state;
  const [isEditing, setEditing] = useState(false);
  const label = t('simulator.variables.edit', { name: row.name });
  return (
    <tr data-changed={row.changed || undefined}>
      <td className={said.code}>
        {row.name.slice(row.name.indexOf('.') + 1)} <span className={said.meta}>{row.type}</span>
        {row.changed && <span className={said.meta}> · {t('simulator.variables.changed')}</span>}
      </td>
      <td className={said.code}>
        {isEditing ? (
          <ValueField row={row} onClose={() => setEditing(false)} />
        ) : (
          <span style={{ display: 'flex', gap: 4, alignItems: 'baseline' }}>
            <span style={{ flex: 1, minWidth: 0 }}>
              {row.value === null ? (
                <span className={said.meta}>{t('simulator.variables.unset')}</span>
              ) : (
                shownText(row)
              )}
            </span>
            {row.encrypted && <IconLock size={12} aria-label={t('simulator.variables.encrypted')} />}
            {row.settable && phase !== 'ended' && (
              <Tooltip label={label}>
                <ActionIcon size="xs" aria-label={label} onClick={() => setEditing(true)}>
                  <IconPencil size={12} />
                </ActionIcon>
              </Tooltip>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

function shownText({ value, encrypted }: ShownVariable): string {
  return encrypted ? String(value) : JSON.stringify(value);
}

function ValueField({ row, onClose }: { readonly row: ShownVariable; readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const [text, setText] = useState(row.encrypted ? '' : textOfValue(row.value));
  const typed = typedValue(text, row.type);
  const isSame = !row.encrypted && text === textOfValue(row.value);
  const commit = (): void => {
    if (!typed.ok) return;
    onClose();
    if (!isSame) simulator.setVariable(row.name, typed.value);
  };
  return (
    <TextInput
      size="xs"
      data-autofocus
      autoFocus
      autoComplete="off"
      type={row.encrypted ? 'password' : 'text'}
      aria-label={t('simulator.variables.edit', { name: row.name })}
      value={text}
      error={typed.ok ? null : t('simulator.variables.wrong', { type: typed.wants })}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => (isSame ? onClose() : commit())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    />
  );
}
