import { Collapse, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { FormGroup } from '../../../../catalogue/form-hints.ts';
import { useText } from '../../../ui/i18n/use-text.ts';
import classes from './form.module.css';
import { useFormWorld } from './form-context.ts';

/** A group of fields under its heading. What few people need is closed, unless something in it is wrong. */
export function FormSection({
  group,
  isWrong,
  children,
}: {
  readonly group: FormGroup;
  readonly isWrong: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { say } = useText();
  const { density } = useFormWorld();
  const [isOpen, setOpen] = useState(group.isAdvanced !== true);
  const isShown = isOpen || isWrong;
  const heading = group.title === undefined ? null : say(group.title);
  return (
    <section className={classes.section} data-density={density}>
      {heading !== null && group.isAdvanced !== true && <h2 className={classes.heading}>{heading}</h2>}
      {heading !== null && group.isAdvanced === true && (
        <h2 className={classes.heading}>
          <UnstyledButton className={classes.opener} aria-expanded={isShown} onClick={() => setOpen(!isShown)}>
            <IconChevronRight size={14} aria-hidden className={classes.chevron} />
            {heading}
          </UnstyledButton>
        </h2>
      )}
      {heading === null && density === 'page' && <span />}
      {group.isAdvanced === true ? (
        <Collapse expanded={isShown} className={classes.body}>
          <div className={classes.column}>{children}</div>
        </Collapse>
      ) : (
        <div className={classes.column}>{children}</div>
      )}
    </section>
  );
}
