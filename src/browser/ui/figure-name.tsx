import { IconUserScreen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Figure } from '../../kernel/model/event.ts';
import classes from './figure-name.module.css';
import { useText } from './i18n/use-text.ts';

/** The digital human that speaks, and whether the customer sees it speaking. */
export function FigureName({ figure: { name, isSeen } }: { readonly figure: Figure }): ReactNode {
  const { t } = useText();
  return (
    <span className={classes.figure}>
      <IconUserScreen size={14} stroke={1.6} aria-hidden />
      {isSeen ? t('figure.seen', { name }) : name}
    </span>
  );
}
