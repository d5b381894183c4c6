import type { ReactNode } from 'react';
import type { Key } from '../../../kernel/model/call.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './phone.module.css';

const KEYS: readonly Key[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** The keys of a telephone. */
export function Keypad({
  disabled,
  onKey,
}: {
  readonly disabled: boolean;
  readonly onKey: (key: Key) => void;
}): ReactNode {
  const { t } = useText();
  return (
    <fieldset className={classes.keys} aria-label={t('workbench.phone.keypad')}>
      {KEYS.map((key) => (
        <button key={key} type="button" className={classes.key} disabled={disabled} onClick={() => onKey(key)}>
          {key}
        </button>
      ))}
    </fieldset>
  );
}
