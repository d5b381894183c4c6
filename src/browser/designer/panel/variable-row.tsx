import { ActionIcon, Badge, Group, Select, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconLock, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { FlowElement, Variable } from '../../../kernel/model/flow.ts';
import { changeVariable } from '../../store/commands/change-variable.ts';
import { deleteVariable } from '../../store/commands/delete-variable.ts';
import { renameVariable } from '../../store/commands/rename-variable.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { CommandText } from './command-text.tsx';
import { DefaultValue, type VariablePart } from './default-value.tsx';
import classes from './panel.module.css';
import { usePanel } from './panel-world.ts';
import { refuseName } from './variable-name.ts';

const TYPES = ['string', 'integer', 'long', 'float', 'boolean', 'list', 'object'] as const;
const ENCRYPTION = ['none', 'encrypted', 'encrypted-not-decrypted'] as const;

export interface VariableRowProps {
  readonly variable: Variable;
  /** Elements that read or write it. */
  readonly users: readonly FlowElement[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One variable in a line, and below it everything about it. */
export function VariableRow(props: VariableRowProps): ReactNode {
  const { t } = useText();
  const { variable, users, isOpen, onToggle } = props;
  const isEncrypted = (variable.encryption ?? 'none') !== 'none';
  return (
    <li className={classes.variable}>
      <UnstyledButton className={classes.opener} aria-expanded={isOpen} onClick={onToggle}>
        <IconChevronRight size={13} aria-hidden className={classes.chevron} />
        <Text size="xs" ff="monospace" truncate flex={1}>
          {variable.name}
        </Text>
        {isEncrypted && <IconLock size={13} aria-label={t('expressions.variable.encrypted')} />}
        <Text size="xs" c="var(--cs-quiet)">
          {t(`panel.variables.types.${variable.type}`)}
        </Text>
        <Badge size="sm" variant="light" color="gray" title={t('panel.variables.uses', { count: users.length })}>
          {users.length}
        </Badge>
      </UnstyledButton>
      {isOpen && <VariableDetails {...props} />}
    </li>
  );
}

function VariableDetails({ variable, users }: VariableRowProps): ReactNode {
  const { t } = useText();
  const { store, isReadOnly, onGo } = usePanel();
  const { name, ...rest } = variable;
  const change = (part: VariablePart) =>
    store.run(changeVariable, { name, becomes: withPart(rest, part) }, { group: `variable/${name}` });
  return (
    <div className={classes.details}>
      <CommandText
        place={`variable/${name}/name`}
        label={t('panel.name')}
        value={name}
        isMono
        run={(to) =>
          refuseName(to, store.context.catalogue) ??
          store.run(renameVariable, { from: name, to }, { group: 'variable/rename' })
        }
      />
      <Group grow gap={8}>
        <Select
          label={t('panel.variables.type')}
          data={TYPES.map((value) => ({ value, label: t(`panel.variables.types.${value}`) }))}
          value={variable.type}
          disabled={isReadOnly}
          // A default of the old type would be no value of the new one.
          onChange={(type) => type !== null && change({ type: type as Variable['type'], default: undefined })}
        />
        <Select
          label={t('panel.variables.encryption')}
          data={ENCRYPTION.map((value) => ({ value, label: t(`panel.variables.encryptions.${value}`) }))}
          value={variable.encryption ?? 'none'}
          disabled={isReadOnly}
          onChange={(encryption) => encryption !== null && change({ encryption: encryption as 'none' })}
        />
      </Group>
      <DefaultValue key={variable.type} variable={variable} onChange={change} />
      <CommandText
        place={`variable/${name}/description`}
        label={t('panel.description')}
        value={variable.description ?? ''}
        isTall
        run={(description) => change({ description: description === '' ? undefined : description })}
      />
      {users.length > 0 && (
        <div>
          <Text size="xs" c="var(--cs-quiet)">
            {t('panel.variables.uses', { count: users.length })}
          </Text>
          {users.map((element) => (
            <UnstyledButton key={element.id} className={classes.link} onClick={() => onGo(element.id)}>
              {element.name}
            </UnstyledButton>
          ))}
        </div>
      )}
      <DeleteVariable name={name} />
    </div>
  );
}

function DeleteVariable({ name }: { readonly name: string }): ReactNode {
  const { t, say } = useText();
  const { store, isReadOnly } = usePanel();
  const [isAsking, setAsking] = useState(false);
  const used = store.reason(deleteVariable, { name, evenIfUsed: false });
  const remove = (): void => {
    store.run(deleteVariable, { name, evenIfUsed: true });
    setAsking(false);
  };
  return (
    <>
      <ActionIcon
        aria-label={t('panel.variables.delete', { name })}
        title={t('panel.variables.delete', { name })}
        disabled={isReadOnly}
        onClick={() => (used === null ? remove() : setAsking(true))}
      >
        <IconTrash size={15} stroke={1.6} aria-hidden />
      </ActionIcon>
      {isAsking && used !== null && (
        <ConfirmDialog
          title={t('panel.variables.delete', { name })}
          action={t('panel.variables.deleteAnyway')}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          {say(used)}
        </ConfirmDialog>
      )}
    </>
  );
}

/** What is set to undefined is left out. */
function withPart(rest: Omit<Variable, 'name'>, part: VariablePart): Omit<Variable, 'name'> {
  const all = Object.entries({ ...rest, ...part }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as Omit<Variable, 'name'>;
}
