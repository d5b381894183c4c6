import { Button, Progress, SegmentedControl, Select, Tabs } from '@mantine/core';
import { IconPlayerPlay, IconTestPipe } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Flow } from '../../../kernel/model/flow.ts';
import { documentsOf } from '../../../kernel/model/tenant.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { SearchField } from '../../ui/search-field.tsx';
import type { Simulator } from '../simulator/create-simulator.ts';
import { CoverageView } from './coverage-view.tsx';
import type { Scenarios } from './create-scenarios.ts';
import { listedScenarios, type ScenarioFilter } from './listed-scenarios.ts';
import { ScenarioItem } from './scenario-item.tsx';
import classes from './scenarios.module.css';
import { ALL_SCENARIOS } from './use-scenario-overlay.ts';

export interface ScenariosPanelProps {
  /** From createScenarios; one for the whole tenant. */
  readonly scenarios: Scenarios;
  readonly simulator: Simulator;
  /** The flow on the screen; null where none is. */
  readonly flow: string | null;
  /** A scenario was opened in the simulator as a call: show it. */
  readonly onCall: () => void;
}

/** The scenarios of a tenant: play them, see how they differ and what they cover. Fills the room it is given. */
export function ScenariosPanel(props: ScenariosPanelProps): ReactNode {
  const { t } = useText();
  return (
    <section className={classes.panel} aria-label={t('scenarios.title')}>
      <Tabs defaultValue="list" keepMounted={false} className={classes.tabs}>
        <Tabs.List>
          <Tabs.Tab value="list">{t('scenarios.title')}</Tabs.Tab>
          <Tabs.Tab value="coverage">{t('scenarios.coverage.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="list" className={classes.tab}>
          <ScenarioList {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="coverage" className={classes.tab}>
          <CoverageView scenarios={props.scenarios} flow={props.flow} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

function ScenarioList({ scenarios, simulator, flow, onCall }: ScenariosPanelProps): ReactNode {
  const { t } = useText();
  const state = useStore(scenarios.store);
  const [filter, setFilter] = useState<ScenarioFilter>({ ...ALL_SCENARIOS, flow });
  const listed = useMemo(() => listedScenarios(state, filter), [state, filter]);
  if (state.scenarios.length === 0) {
    return (
      <EmptyState icon={<IconTestPipe size={40} stroke={1.2} />} title={t('scenarios.empty.title')}>
        {t('scenarios.empty.what')}
      </EmptyState>
    );
  }
  return (
    <>
      <Filters scenarios={scenarios} filter={filter} onChange={setFilter} />
      <RunBar scenarios={scenarios} shown={listed.map(({ document }) => document.id)} />
      <ul className={classes.list}>
        {listed.map((each) => (
          <ScenarioItem
            key={each.document.id}
            listed={each}
            scenarios={scenarios}
            simulator={simulator}
            onCall={onCall}
          />
        ))}
      </ul>
      {listed.length === 0 && <p className={classes.quiet}>{t('scenarios.noneFound')}</p>}
    </>
  );
}

const OUTCOMES = ['all', 'failed', 'passed', 'unknown'] as const;

function Filters(props: {
  readonly scenarios: Scenarios;
  readonly filter: ScenarioFilter;
  readonly onChange: (filter: ScenarioFilter) => void;
}): ReactNode {
  const { t } = useText();
  const { filter, onChange } = props;
  const tenant = useStore(props.scenarios.store, (state) => state.tenant);
  const flows = documentsOf(tenant, 'flow') as readonly Flow[];
  return (
    <div className={classes.bar}>
      <SearchField value={filter.text} onChange={(text) => onChange({ ...filter, text })} label={t('scenarios.find')} />
      <Select
        aria-label={t('scenarios.flow')}
        value={filter.flow ?? ''}
        data={[
          { value: '', label: t('scenarios.allFlows') },
          ...flows.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => onChange({ ...filter, flow: value === '' ? null : value })}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('scenarios.outcome.title')}
        value={filter.outcome}
        data={OUTCOMES.map((value) => ({ value, label: t(`scenarios.outcome.${value}`) }))}
        onChange={(value) => onChange({ ...filter, outcome: value as ScenarioFilter['outcome'] })}
      />
    </div>
  );
}

function RunBar({ scenarios, shown }: { readonly scenarios: Scenarios; readonly shown: readonly string[] }): ReactNode {
  const { t } = useText();
  const state = useStore(scenarios.store);
  const { running, broken, isStale } = state;
  const outcomes = listedScenarios(state, ALL_SCENARIOS).map(({ outcome }) => outcome);
  const count = (wanted: string): number => outcomes.filter((outcome) => outcome === wanted).length;
  if (running !== null) {
    return (
      <div className={classes.bar}>
        <Progress
          flex={1}
          value={(running.done / Math.max(1, running.of)) * 100}
          aria-label={t('scenarios.running', running)}
        />
        <span className={classes.quiet}>{t('scenarios.running', running)}</span>
        <Button variant="default" onClick={scenarios.cancel}>
          {t('app.cancel')}
        </Button>
      </div>
    );
  }
  const all = state.scenarios.map(({ id }) => id);
  return (
    <div className={classes.bar}>
      <Button leftSection={<IconPlayerPlay size={14} />} onClick={() => void scenarios.run(all)}>
        {t('scenarios.runAll', { count: all.length })}
      </Button>
      {shown.length > 0 && shown.length < all.length && (
        <Button variant="default" onClick={() => void scenarios.run(shown)}>
          {t('scenarios.runShown', { count: shown.length })}
        </Button>
      )}
      <span className={classes.quiet} aria-live="polite">
        {isStale
          ? t('scenarios.stale')
          : count('unknown') < all.length &&
            t('scenarios.counts', { passed: count('passed'), failed: count('failed') })}
      </span>
      {broken !== null && (
        <span className={classes.bad} role="alert">
          {t('scenarios.broken', { why: broken })}
        </span>
      )}
    </div>
  );
}
