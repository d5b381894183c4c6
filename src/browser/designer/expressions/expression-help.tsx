import { ActionIcon, Popover } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './expression-help.module.css';

const EXPRESSION_LINES = [
  ['compare', "FLOW.choice == '1'"],
  ['both', "FLOW.age > 17 && GLOBAL.vip == 'yes'"],
  ['either', "FLOW.key == '1' || FLOW.key == '2'"],
  ['isSet', 'FLOW.card != null'],
  ['among', "FLOW.key in ['1', '2', '3']"],
  ['begins', "SYS.callingNumber.startsWith('86')"],
  ['join', "'Order ' + FLOW.orderNo"],
  ['calculate', 'int(FLOW.tries) + 1'],
] as const;

const TEMPLATE_LINES = [
  ['insert', 'Your balance is ${FLOW.balance}.'],
  ['choose', "${FLOW.n == 1 ? 'one call' : 'more calls'}"],
  ['literal', '$${'],
] as const;

/** What can be written in a field, in plain words with examples. */
export function ExpressionHelp({ isTemplate }: { readonly isTemplate: boolean }): ReactNode {
  const { t } = useText();
  const lines = isTemplate ? TEMPLATE_LINES : EXPRESSION_LINES;
  const area = isTemplate ? 'template' : 'expression';
  return (
    <Popover width={340} position="bottom-end" withArrow shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <ActionIcon size={22} aria-label={t('expressions.help.open')} title={t('expressions.help.open')}>
          <IconHelp size={15} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className={classes.box}>
        <p>{t(`expressions.help.${area}.what`)}</p>
        <dl className={classes.lines}>
          {lines.map(([id, example]) => (
            <div key={id}>
              <dt>{t(`expressions.help.${area}.${id}`)}</dt>
              <dd>
                <code>{example}</code>
              </dd>
            </div>
          ))}
        </dl>
        <p>{t('expressions.help.keys')}</p>
      </Popover.Dropdown>
    </Popover>
  );
}
