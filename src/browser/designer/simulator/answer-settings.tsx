import { Select, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { MockAnswers } from './mock-answers.tsx';
import classes from './simulator.module.css';
import { useSimulator, useSimulatorState } from './use-simulator.ts';

/** Who answers what calls ask: mock answers, and for the rest somebody by hand or the live service. */
export function AnswerSettings({ onBroken }: { readonly onBroken: (isBroken: boolean) => void }): ReactNode {
  const { t } = useText();
  const simulator = useSimulator();
  const { answers, otherwise } = useSimulatorState((state) => state.inputs);
  return (
    <>
      <Select
        label={t('simulator.form.otherwise')}
        description={t('simulator.form.otherwiseHelp')}
        value={otherwise}
        data={(['hand', 'live'] as const).map((value) => ({ value, label: t(`simulator.form.otherwises.${value}`) }))}
        onChange={(value) => simulator.setAnswers({ otherwise: value === 'live' ? 'live' : 'hand' })}
      />
      <MockAnswers
        tenant={simulator.host.snapshot()}
        answers={answers}
        onChange={(next) => {
          onBroken(next === null);
          if (next !== null) simulator.setAnswers({ answers: next });
        }}
      />
    </>
  );
}

/** The same while a call runs. */
export function RunningAnswers(): ReactNode {
  const { t } = useText();
  return (
    <Stack gap={8} p={10}>
      <div className={classes.waits}>{t('simulator.mocks.running')}</div>
      <AnswerSettings onBroken={() => {}} />
    </Stack>
  );
}
