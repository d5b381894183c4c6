import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconPencil,
  IconPhone,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { documentOf } from '../../../kernel/model/tenant.ts';
import { namesIn } from '../../../twin/simulator/judge.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { sentenceText } from '../sentence-text.ts';
import type { Simulator } from '../simulator/create-simulator.ts';
import { playedScenario } from '../simulator/played-scenario.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import type { Result, Scenarios } from './create-scenarios.ts';
import { differenceText } from './difference-text.ts';
import type { ListedScenario } from './listed-scenarios.ts';
import classes from './scenarios.module.css';

interface ItemProps {
  readonly listed: ListedScenario;
  readonly scenarios: Scenarios;
  readonly simulator: Simulator;
  readonly onCall: () => void;
}

const ICONS = {
  passed: { Icon: IconCircleCheck, colour: 'var(--cs-good)' },
  failed: { Icon: IconCircleX, colour: 'var(--cs-error)' },
  unknown: { Icon: IconCircleDashed, colour: 'var(--cs-quiet)' },
} as const;

/** A scenario with what became of it. */
export function ScenarioItem({ listed, scenarios, simulator, onCall }: ItemProps): ReactNode {
  const { t } = useText();
  const { document, outcome, result } = listed;
  const { Icon, colour } = ICONS[outcome];
  const { host } = scenarios;
  const open = (): void => {
    const played = playedScenario(host.snapshot(), document, result?.judgement.difference ?? null);
    if (!played.ok) return;
    simulator.open(played.run);
    onCall();
  };
  return (
    <li className={classes.item} data-outcome={outcome}>
      <Group gap={8} wrap="nowrap" align="flex-start">
        <Icon size={18} stroke={1.8} color={colour} role="img" aria-label={t(`scenarios.outcome.${outcome}`)} />
        <div style={{ flex: 1, minWidth: 0 }}>
          <div>{document.name}</div>
          <div className={classes.quiet}>
            {documentOf(host.snapshot(), 'flow', String(document.flow))?.name ?? String(document.flow)}
          </div>
        </div>
        <Tool name="run" Icon={IconPlayerPlay} of={document.name} onClick={() => void scenarios.run([document.id])} />
        <Tool name="call" Icon={IconPhone} of={document.name} onClick={open} />
        <Tool
          name="edit"
          Icon={IconPencil}
          of={document.name}
          onClick={() => host.openDocument('scenario', document.id)}
        />
      </Group>
      {result !== null && outcome === 'failed' && <Failure result={result} scenarios={scenarios} onOpen={open} />}
    </li>
  );
}

function Tool(props: {
  readonly name: string;
  readonly Icon: typeof IconPhone;
  readonly of: string;
  readonly onClick: () => void;
}) {
  const { t } = useText();
  const label = t(`scenarios.tool.${props.name}`);
  return (
    <Tooltip label={label}>
      <ActionIcon size="sm" aria-label={`${label}: ${props.of}`} onClick={props.onClick}>
        <props.Icon size={15} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}

function Failure(props: {
  readonly result: Result;
  readonly scenarios: Scenarios;
  readonly onOpen: () => void;
}): ReactNode {
  const { t, say } = useText();
  const [isAccepting, setAccepting] = useState(false);
  const { judgement, document } = props.result;
  const { host, store, show } = props.scenarios;
  const nameOf = namesIn(store.getState().tenant);
  const { difference, problem } = judgement;
  const place = difference?.place ?? null;
  const showIt = (): void => {
    if (place === null) return;
    show(place);
    props.onOpen();
    host.showElement(place.flow, place.element);
  };
  return (
    <div className={classes.failure}>
      {problem !== null && <p>{say(sentenceText(problem))}</p>}
      {difference !== null && <p>{say(differenceText(difference, nameOf))}</p>}
      {judgement.unused > 0 && <p className={classes.quiet}>{t('scenarios.unused', { count: judgement.unused })}</p>}
      <Group gap={6}>
        {place !== null && (
          <Button variant="light" size="compact-xs" onClick={showIt}>
            {t('scenarios.showDifference')}
          </Button>
        )}
        {difference !== null && problem === null && (
          <Button variant="subtle" size="compact-xs" onClick={() => setAccepting(true)}>
            {t('scenarios.accept.action')}
          </Button>
        )}
      </Group>
      {isAccepting && (
        <AcceptDialog
          document={document}
          actual={judgement.actual}
          scenarios={props.scenarios}
          onClose={() => setAccepting(false)}
        />
      )}
    </div>
  );
}
