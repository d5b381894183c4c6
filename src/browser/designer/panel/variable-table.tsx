import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Flow } from '../../../kernel/model/flow.ts';
import { addVariable } from '../../store/commands/add-variable.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './panel.module.css';
import { usePanel } from './panel-world.ts';
import { VariableRow } from './variable-row.tsx';
import { freeVariableName, variableUsers } from './variable-users.ts';

/** The variables of the flow; each opens to be changed. */
export function VariableTable({ flow }: { readonly flow: Flow }): ReactNode {
  const { t, say } = useText();
  const { store, isReadOnly } = usePanel();
  const [open, setOpen] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const users = useMemo(() => variableUsers(flow, store.context.catalogue), [flow, store]);
  const add = (): void => {
    const name = freeVariableName(flow);
    const ran = store.run(addVariable, { variable: { name, type: 'string' } });
    setRefused(ran.ok ? null : say(ran.reason));
    if (ran.ok) setOpen(flow.variables.length);
  };
  return (
    <section className={classes.section}>
      <div className={classes.bar}>
        <h3 className={classes.heading}>{t('panel.variables.title')}</h3>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconPlus size={13} aria-hidden />}
          disabled={isReadOnly}
          onClick={add}
        >
          {t('panel.variables.add')}
        </Button>
      </div>
      {refused !== null && (
        <Text size="xs" c="var(--cs-error)" role="alert">
          {refused}
        </Text>
      )}
      {flow.variables.length === 0 && (
        <Text size="xs" c="var(--cs-quiet)">
          {t('panel.variables.none')}
        </Text>
      )}
      <ul className={classes.variables}>
        {flow.variables.map((variable, index) => (
          <VariableRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the name changes while it is typed, the place does not
            key={index}
            variable={variable}
            users={users.get(variable.name) ?? []}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? null : index)}
          />
        ))}
      </ul>
    </section>
  );
}
