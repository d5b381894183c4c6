import { Button, Select, Switch } from '@mantine/core';
import { IconChartBar } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { documentOf } from '../../../kernel/model/tenant.ts';
import type { Coverage, Share } from '../../../twin/simulator/coverage.ts';
import { namesIn } from '../../../twin/simulator/judge.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import type { Scenarios } from './create-scenarios.ts';
import { listedScenarios } from './listed-scenarios.ts';
import { measuredCoverage, missingOf, percentOf } from './measured-coverage.ts';
import classes from './scenarios.module.css';
import { ALL_SCENARIOS } from './use-scenario-overlay.ts';

const KINDS = ['elements', 'exits', 'pairs'] as const;

/** How much of the flows the played scenarios visited, in numbers and on the canvas, and what they never came by. */
export function CoverageView({
  scenarios,
  flow,
}: {
  readonly scenarios: Scenarios;
  readonly flow: string | null;
}): ReactNode {
  const { t } = useText();
  const state = useStore(scenarios.store);
  const report = useMemo(() => measuredCoverage(state.tenant, listedScenarios(state, ALL_SCENARIOS)), [state]);
  const [chosen, setChosen] = useState(flow ?? '');
  if (report === null) {
    return (
      <EmptyState
        icon={<IconChartBar size={40} stroke={1.2} />}
        title={t('scenarios.coverage.empty')}
        action={
          state.scenarios.length > 0 && (
            <Button
              loading={state.running !== null}
              onClick={() => void scenarios.run(state.scenarios.map(({ id }) => id))}
            >
              {t('scenarios.runAll', { count: state.scenarios.length })}
            </Button>
          )
        }
      >
        {t('scenarios.coverage.emptyWhat')}
      </EmptyState>
    );
  }
  const nameOf = (id: string): string => documentOf(state.tenant, 'flow', id)?.name ?? id;
  const shown = report.flows.get(chosen) ?? report;
  return (
    <>
      <div className={classes.bar}>
        <Switch
          label={t('scenarios.coverage.draw')}
          checked={state.drawsCoverage}
          onChange={(event) => scenarios.drawCoverage(event.currentTarget.checked)}
        />
      </div>
      <table className={classes.shares}>
        <thead>
          <tr>
            <th scope="col">{t('scenarios.flow')}</th>
            {KINDS.map((kind) => (
              <th key={kind} scope="col">
                {t(`scenarios.coverage.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...report.flows].map(([id, coverage]) => (
            <ShareRow
              key={id}
              name={nameOf(id)}
              coverage={coverage}
              isChosen={id === chosen}
              onChoose={() => setChosen(id)}
            />
          ))}
          <ShareRow
            name={t('scenarios.allFlows')}
            coverage={report}
            isChosen={chosen === ''}
            onChoose={() => setChosen('')}
          />
        </tbody>
      </table>
      <MissingList scenarios={scenarios} coverage={shown} />
    </>
  );
}

function ShareRow(props: {
  readonly name: string;
  readonly coverage: Coverage;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  return (
    <tr data-chosen={props.isChosen || undefined}>
      <th scope="row">
        <button type="button" className={classes.link} aria-pressed={props.isChosen} onClick={props.onChoose}>
          {props.name}
        </button>
      </th>
      {KINDS.map((kind) => (
        <ShareCell key={kind} share={props.coverage[kind]} />
      ))}
    </tr>
  );
}

function ShareCell({ share }: { readonly share: Share }): ReactNode {
  const percent = percentOf(share);
  return (
    <td>
      <div className={classes.share} data-full={percent === 100 || undefined}>
        <i style={{ width: `${percent}%` }} />
      </div>
      {percent} % <span className={classes.quiet}>{`${share.covered}/${share.total}`}</span>
    </td>
  );
}

/** Longer lists help nobody. */
const LISTED = 200;

function MissingList({
  scenarios,
  coverage,
}: {
  readonly scenarios: Scenarios;
  readonly coverage: Coverage;
}): ReactNode {
  const { t } = useText();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('exits');
  const nameOf = namesIn(scenarios.store.getState().tenant);
  const { missing } = coverage[kind];
  return (
    <div className={classes.missing}>
      <Select
        label={t('scenarios.coverage.missing')}
        value={kind}
        data={KINDS.map((value) => ({
          value,
          label: `${t(`scenarios.coverage.${value}`)} (${coverage[value].missing.length})`,
        }))}
        onChange={(value) => setKind((value ?? 'exits') as (typeof KINDS)[number])}
      />
      {missing.length === 0 && <p className={classes.quiet}>{t('scenarios.coverage.complete')}</p>}
      <ul className={classes.list}>
        {missing.slice(0, LISTED).map((name) => {
          const { flow, element, exit, before } = missingOf(name);
          return (
            <li key={name}>
              <button type="button" className={classes.link} onClick={() => scenarios.host.showElement(flow, element)}>
                {nameOf(flow, element)}
                {exit !== null && <span className={classes.exit}> → {exit}</span>}
                {before !== null && (
                  <span>
                    {' '}
                    ⇒ {nameOf(flow, before.element)} <span className={classes.exit}>→ {before.exit}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      {missing.length > LISTED && (
        <p className={classes.quiet}>{t('scenarios.coverage.more', { count: missing.length - LISTED })}</p>
      )}
    </div>
  );
}
