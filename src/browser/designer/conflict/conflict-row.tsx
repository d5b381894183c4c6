import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { MergeConflict, Side } from '../../store/merge/merge.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { valueText } from '../history/change-text.ts';
import classes from './conflict.module.css';

/** One thing that both changed, and which of the two it is to be. */
export function ConflictRow({
  conflict,
  choice,
  onChoose,
}: {
  readonly conflict: MergeConflict;
  readonly choice: Side | undefined;
  readonly onChoose: (side: Side) => void;
}): ReactNode {
  const { t } = useText();
  const { about, name, path } = conflict;
  const field = path.slice(2).join(' › ');
  return (
    <fieldset className={classes.row}>
      <legend>
        {t(`conflict.about.${about}`)} <b>{name}</b>
        {field !== '' && <span className={classes.place}> › {field}</span>}
      </legend>
      {(['mine', 'theirs'] as const).map((side) => (
        <UnstyledButton
          key={side}
          role="radio"
          aria-checked={choice === side}
          className={classes.choice}
          onClick={() => onChoose(side)}
        >
          <span className={classes.choiceHead}>
            {t(`conflict.${side}`)}
            {choice === side && <IconCheck size={14} aria-hidden />}
          </span>
          <code>{conflict[side] === undefined ? t('conflict.gone') : valueText(conflict[side])}</code>
        </UnstyledButton>
      ))}
    </fieldset>
  );
}
