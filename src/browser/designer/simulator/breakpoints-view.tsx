import { ActionIcon, Button, Select, TextInput, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { breakpointProblem } from '../../../twin/simulator/breakpoints.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { sentenceText } from '../sentence-text.ts';
import { toggled, toggledElement } from './breakpoint-list.ts';
import { breakpointName } from './call-notices.tsx';
import said from './conversation.module.css';
import classes from './simulator.module.css';
import { useNames, useSimulator, useSimulatorState } from './use-simulator.ts';

/** Where the call stops: before elements, or as soon as a condition holds. */
export function BreakpointsView({ flow }: { readonly flow: string }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const list = useSimulatorState(({ breakpoints }) => breakpoints);
  const tenant = simulator.host.snapshot();
  const names = useNames(tenant);
  const elements = (documentOf(tenant, 'flow', flow) as Flow | undefined)?.elements ?? [];
  return (
    <div className={classes.form}>
      <ul className={said.rows}>
        {list.map((each) => (
          <li key={JSON.stringify(each)} className={said.bubbleRow}>
            <span style={{ flex: 1 }} className={'when' in each ? said.code : undefined}>
              ● {breakpointName(each, names.element)}
            </span>
            <Tooltip label={t('simulator.breakpoints.remove')}>
              <ActionIcon
                size="sm"
                aria-label={`${t('simulator.breakpoints.remove')}: ${breakpointName(each, names.element)}`}
                onClick={() => simulator.set({ breakpoints: toggled(list, each) })}
              >
                <IconX size={13} />
              </ActionIcon>
            </Tooltip>
          </li>
        ))}
      </ul>
      {list.length === 0 && <p className={classes.waits}>{t('simulator.breakpoints.none')}</p>}
      <Select
        mt={8}
        label={t('simulator.breakpoints.element')}
        placeholder={t('simulator.breakpoints.choose')}
        searchable
        value={null}
        data={elements.map(({ id, name }) => ({ value: id, label: name || id }))}
        onChange={(id) => id !== null && simulator.set({ breakpoints: toggledElement(list, flow, id) })}
      />
      <ConditionField flow={flow} tenant={tenant} />
    </div>
  );
}

function ConditionField({ flow, tenant }: { readonly flow: string; readonly tenant: Tenant }): ReactNode {
  const { t, say } = useText();
  const simulator = useSimulator();
  const [when, setWhen] = useState('');
  const problem = when.trim() === '' ? null : breakpointProblem(compile(tenant, catalogue, 'check'), flow, when);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (when.trim() === '' || problem !== null) return;
        simulator.set({ breakpoints: toggled(simulator.store.getState().breakpoints, { when: when.trim() }) });
        setWhen('');
      }}
    >
      <TextInput
        mt={8}
        label={t('simulator.breakpoints.condition')}
        description={t('simulator.breakpoints.conditionHelp')}
        placeholder="GLOBAL.level == 'gold'"
        value={when}
        error={problem === null ? null : say(sentenceText(problem))}
        onChange={(event) => setWhen(event.currentTarget.value)}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <Button mt={8} type="submit" variant="default" disabled={when.trim() === '' || problem !== null}>
        {t('simulator.breakpoints.add')}
      </Button>
    </form>
  );
}
