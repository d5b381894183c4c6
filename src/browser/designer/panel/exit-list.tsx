import { Text, UnstyledButton } from '@mantine/core';
import { IconArrowRight, IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FlowElement } from '../../../kernel/model/flow.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { exitWays } from './exit-ways.ts';
import classes from './panel.module.css';
import { usePanel } from './panel-world.ts';

/** Where an element leads, exit by exit. */
export function ExitList({ element }: { readonly element: FlowElement }): ReactNode {
  const { t, say } = useText();
  const { store, onGo } = usePanel();
  const ways = exitWays(store.api.getState().document, element, store.context.catalogue);
  if (ways.length === 0) return null;
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('panel.exits')}</h3>
      <ul className={classes.list}>
        {ways.map(({ exit, label, to, state }) => (
          <li key={exit} className={classes.way}>
            <Text size="xs" truncate title={say(label)}>
              {say(label)}
            </Text>
            {to === null ? (
              <span className={classes.open} data-state={state}>
                {state === 'open' && <IconPlugConnectedX size={13} aria-hidden />}
                {t(`panel.exit.${state}`)}
              </span>
            ) : (
              <UnstyledButton className={classes.link} onClick={() => onGo(to.id)}>
                <IconArrowRight size={13} aria-hidden />
                <span>{to.name}</span>
              </UnstyledButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
