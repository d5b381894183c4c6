import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ScenarioPlan } from '../../store/scenarios/plan-scenarios.ts';
import { useText } from '../../ui/i18n/use-text.ts';

/** Scenarios that pass now and will not afterwards: named before anything is done. */
export function LostScenarios({ lost }: Pick<ScenarioPlan, 'lost'>): ReactNode {
  const { t } = useText();
  if (lost.length === 0) return null;
  return (
    <Alert color="yellow" icon={<IconAlertTriangle size={18} />} title={t('composite.lost', { count: lost.length })}>
      {t('composite.lostWhy')}
      <List size="sm" mt={4}>
        {lost.map(({ id, name }) => (
          <List.Item key={id}>{name}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
