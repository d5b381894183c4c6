import { Button } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PopPlan } from '../../../twin/screen-pops/plan-pops.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useText } from '../../ui/i18n/use-text.ts';
import { PopForm } from './pop-form.tsx';

/** A page that opens in a window of its own: by the agent's click, or browsers would hold it back as an advertisement. */
export function OwnWindow({ plan }: { readonly plan: PopPlan }): ReactNode {
  const { t } = useText();
  const label = t('workbench.frames.openWindow');
  return (
    <EmptyState
      icon={<IconExternalLink size={30} stroke={1.4} />}
      title={plan.name}
      action={
        plan.transport === 'post' ? (
          <PopForm plan={plan} target="_blank">
            <Button type="submit">{label}</Button>
          </PopForm>
        ) : (
          <Button component="a" href={plan.url ?? ''} target="_blank" rel="noopener noreferrer">
            {label}
          </Button>
        )
      }
    >
      {t('workbench.frames.ownWindow')}
    </EmptyState>
  );
}
