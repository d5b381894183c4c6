import { ActionIcon } from '@mantine/core';
import type { ArrayFieldItemTemplateProps } from '@rjsf/utils';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../ui/i18n/use-text.ts';
import classes from './form.module.css';

/** An item of a list with what can be done to it. */
export function ArrayItemTemplate(props: ArrayFieldItemTemplateProps): ReactNode {
  const { t } = useText();
  const { buttonsProps, children, index, uiSchema, readonly, totalItems } = props;
  const { isRow = false } = (uiSchema?.['ui:options'] ?? {}) as { readonly isRow?: boolean };
  const number = { number: index + 1 };
  return (
    <div className={`${classes.item} ${isRow ? '' : classes.boxed}`}>
      <div className={classes.itemBody}>{children}</div>
      {readonly !== true && (
        <div className={classes.itemTools}>
          {totalItems > 1 && (
            <>
              <ActionIcon
                aria-label={t('documents.list.up', number)}
                disabled={!buttonsProps.hasMoveUp}
                onClick={buttonsProps.onMoveUpItem}
              >
                <IconArrowUp size={15} stroke={1.6} />
              </ActionIcon>
              <ActionIcon
                aria-label={t('documents.list.down', number)}
                disabled={!buttonsProps.hasMoveDown}
                onClick={buttonsProps.onMoveDownItem}
              >
                <IconArrowDown size={15} stroke={1.6} />
              </ActionIcon>
            </>
          )}
          {buttonsProps.hasRemove && (
            <ActionIcon aria-label={t('documents.list.remove', number)} onClick={buttonsProps.onRemoveItem}>
              <IconTrash size={15} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
      )}
    </div>
  );
}
