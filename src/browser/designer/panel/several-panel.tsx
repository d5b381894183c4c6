import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import {
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconTrash,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FlowElement } from '../../../kernel/model/flow.ts';
import { deleteElements } from '../../store/commands/delete-elements.ts';
import { renameElement } from '../../store/commands/rename-element.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { CommandText } from './command-text.tsx';
import classes from './panel.module.css';
import { usePanel } from './panel-world.ts';
import { SeveralForm } from './several-form.tsx';

const EDGES = [
  ['left', IconLayoutAlignLeft],
  ['centre', IconLayoutAlignCenter],
  ['right', IconLayoutAlignRight],
  ['top', IconLayoutAlignTop],
  ['middle', IconLayoutAlignMiddle],
  ['bottom', IconLayoutAlignBottom],
] as const;

const DIRECTIONS = [
  ['horizontal', IconLayoutDistributeHorizontal],
  ['vertical', IconLayoutDistributeVertical],
] as const;

/** Several elements at once: what they have in common, their names, their places. */
export function SeveralPanel({ elements }: { readonly elements: readonly FlowElement[] }): ReactNode {
  const { t, say } = useText();
  const { store, arrange, isReadOnly } = usePanel();
  const [first] = elements;
  const isOneType = elements.every(({ type }) => type === first?.type);
  const type = isOneType && first !== undefined ? store.context.catalogue.elements.get(first.type) : undefined;
  const ids = elements.map(({ id }) => id);
  const refused = store.reason(deleteElements, { ids, heal: true });
  return (
    <div className={classes.panel}>
      <header className={classes.head}>
        <div>
          <h2 className={classes.title}>{t('panel.several.title', { count: elements.length })}</h2>
          <Text size="xs" c="var(--cs-quiet)">
            {type === undefined ? t('panel.several.types') : say(type.title)}
          </Text>
        </div>
      </header>
      <Group gap={2}>
        {arrange !== undefined && !isReadOnly && <Arrangement count={elements.length} arrange={arrange} />}
        <Tooltip label={refused === null ? t('panel.several.delete') : say(refused)}>
          <ActionIcon
            aria-label={t('panel.several.delete')}
            disabled={isReadOnly || refused !== null}
            onClick={() => store.run(deleteElements, { ids, heal: true })}
          >
            <IconTrash size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      {type !== undefined && <SeveralForm key={type.type} elements={elements} type={type} />}
      <section className={classes.section}>
        <h3 className={classes.heading}>{t('panel.several.names')}</h3>
        {elements.map(({ id, name }) => (
          <CommandText
            key={id}
            place={`${id}/name`}
            label={t('panel.several.nameOf', { id })}
            isHidden
            value={name}
            run={(text) => store.run(renameElement, { id, name: text }, { group: `${id}/name` })}
          />
        ))}
      </section>
    </div>
  );
}

function Arrangement({
  count,
  arrange,
}: {
  readonly count: number;
  readonly arrange: NonNullable<ReturnType<typeof usePanel>['arrange']>;
}): ReactNode {
  const { t } = useText();
  return (
    <>
      {EDGES.map(([edge, Icon]) => (
        <Tooltip key={edge} label={t(`panel.align.${edge}`)}>
          <ActionIcon aria-label={t(`panel.align.${edge}`)} onClick={() => arrange.align(edge)}>
            <Icon size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
      {DIRECTIONS.map(([direction, Icon]) => (
        <Tooltip key={direction} label={t(`panel.distribute.${direction}`)}>
          <ActionIcon
            aria-label={t(`panel.distribute.${direction}`)}
            disabled={count < 3}
            onClick={() => arrange.distribute(direction)}
          >
            <Icon size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </>
  );
}
