import { Button } from '@mantine/core';
import type { ArrayFieldTemplateProps } from '@rjsf/utils';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../../ui/i18n/use-text.ts';
import classes from './form.module.css';
import { Labelled } from './labelled.tsx';

/** A list: its items below each other, and a button for one more. */
export function ArrayTemplate(props: ArrayFieldTemplateProps): ReactNode {
  const { t } = useText();
  const { items, canAdd, onAddClick, schema, uiSchema, readonly, rawErrors, fieldPathId, title, required } = props;
  const { isRows = false } = (uiSchema?.['ui:options'] ?? {}) as { readonly isRows?: boolean };
  const itemTitle = (schema.items as { readonly title?: string } | undefined)?.title;
  return (
    <Labelled of={{ schema, rawErrors: rawErrors ?? [], fieldPathId, name: title, required: required ?? false }}>
      {items.length > 0 && <div className={`${classes.list} ${isRows ? classes.rows : ''}`}>{items}</div>}
      {canAdd && readonly !== true && (
        <div>
          <Button
            variant="subtle"
            size="compact-xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={onAddClick}
          >
            {itemTitle === undefined ? t('documents.list.add') : t('documents.list.addOne', { what: itemTitle })}
          </Button>
        </div>
      )}
    </Labelled>
  );
}
