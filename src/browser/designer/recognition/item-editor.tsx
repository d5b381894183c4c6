import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import classes from './domain.module.css';
import type { Section } from './domain-items.ts';
import { EntityEditor } from './entity-editor.tsx';
import { IntentEditor } from './intent-editor.tsx';
import type { ItemEditorProps } from './item-editing.ts';
import { QuestionGroupEditor } from './question-group-editor.tsx';

/** What can be done with the item as a whole. */
export interface ItemDeeds {
  readonly onCopy: () => void;
  readonly onRemove: () => void;
  /** Undefined at the ends of the list. */
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
}

const EDITORS = { intents: IntentEditor, entities: EntityEditor, questionGroups: QuestionGroupEditor } as const;

/** The chosen item of a domain, with its tools. */
export function ItemEditor({
  section,
  deeds,
  ...props
}: ItemEditorProps & { readonly section: Section; readonly deeds: ItemDeeds }): ReactNode {
  const { t } = useText();
  const Editor = EDITORS[section];
  const { isReadOnly } = props;
  return (
    <>
      <div className={classes.editorHead}>
        <h1>{String(props.item.name ?? '') || t('recognition.domain.unnamed')}</h1>
        <Tool name="up" Icon={IconArrowUp} onClick={isReadOnly ? undefined : deeds.onUp} />
        <Tool name="down" Icon={IconArrowDown} onClick={isReadOnly ? undefined : deeds.onDown} />
        <Tool name="copy" Icon={IconCopy} onClick={isReadOnly ? undefined : deeds.onCopy} />
        <Tool name="remove" Icon={IconTrash} onClick={isReadOnly ? undefined : deeds.onRemove} />
      </div>
      <div className={classes.fields}>
        <Editor {...props} />
      </div>
    </>
  );
}

function Tool({
  name,
  Icon,
  onClick,
}: {
  readonly name: string;
  readonly Icon: typeof IconCopy;
  readonly onClick: (() => void) | undefined;
}): ReactNode {
  const { t } = useText();
  const label = t(`recognition.item.${name}`);
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} disabled={onClick === undefined} onClick={onClick}>
        <Icon size={16} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
