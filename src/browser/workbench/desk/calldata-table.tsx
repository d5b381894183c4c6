import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { DeskCall } from '../../../twin/contact-center/desk-view.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { calldataRows } from './calldata-rows.ts';
import classes from './desk.module.css';
import type { Desk } from './use-desk.ts';

/** What travels with the call, and a way to add to it. */
export function CalldataTable({ desk, call }: { readonly desk: Desk; readonly call: DeskCall }): ReactNode {
  const { t } = useText();
  const [isAdding, setAdding] = useState(false);
  const rows = calldataRows(call.calldata);
  const mayAdd = call.phase !== 'ringing' && call.phase !== 'lent';
  return (
    <details className={classes.calldata} open={rows.length > 0 && rows.length < 8}>
      <summary>{t('workbench.card.calldata', { count: rows.length })}</summary>
      {rows.length === 0 && <p className={classes.quiet}>{t('workbench.card.noCalldata')}</p>}
      <table>
        <tbody>
          {rows.map(([path, text]) => (
            <tr key={path}>
              <th scope="row">{path}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isAdding ? (
        <AddRow
          onAdd={async (name, value) => {
            if (await desk.act({ type: 'set-calldata', call: call.id, values: { [name]: value } })) setAdding(false);
          }}
        />
      ) : (
        mayAdd && (
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={13} />}
            onClick={() => setAdding(true)}
          >
            {t('workbench.card.addCalldata')}
          </Button>
        )
      )}
    </details>
  );
}

function AddRow({ onAdd }: { readonly onAdd: (name: string, value: string) => Promise<void> }): ReactNode {
  const { t } = useText();
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const isName = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/.test(name) && name !== '__proto__';
  return (
    <form
      className={classes.addRow}
      onSubmit={(event) => {
        event.preventDefault();
        if (isName) void onAdd(name, value);
      }}
    >
      <TextInput
        aria-label={t('workbench.card.key')}
        placeholder={t('workbench.card.key')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        aria-label={t('workbench.card.value')}
        placeholder={t('workbench.card.value')}
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
      />
      <ActionIcon type="submit" aria-label={t('workbench.card.addCalldata')} disabled={!isName}>
        <IconCheck size={16} />
      </ActionIcon>
    </form>
  );
}
