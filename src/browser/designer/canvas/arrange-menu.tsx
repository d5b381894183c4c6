import { Menu } from '@mantine/core';
import {
  IconArrowsDiagonal2,
  IconBoxMultiple,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Colour } from '../../../kernel/model/flow.ts';
import type { Edge } from '../../store/flow/aligned-places.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { askToExtract, inlineSelected, isCompositeSelected } from '../composite/composite-actions.ts';
import { useCanvas } from './canvas-context.ts';
import { selectedOf } from './node-ids.ts';

const EDGES: readonly (readonly [Edge, typeof IconLayoutAlignLeft])[] = [
  ['left', IconLayoutAlignLeft],
  ['centre', IconLayoutAlignCenter],
  ['right', IconLayoutAlignRight],
  ['top', IconLayoutAlignTop],
  ['middle', IconLayoutAlignMiddle],
  ['bottom', IconLayoutAlignBottom],
];

const COLOURS: readonly Colour[] = ['yellow', 'blue', 'green', 'red', 'grey'];

/** Aligning, distributing, and what notes and frames have beyond their text. */
export function ArrangeMenu({ children }: { readonly children: ReactNode }): ReactNode {
  const { canvas, actions } = useCanvas();
  const { t } = useText();
  const selection = useStore(canvas.store.api, (state) => state.selection);
  const papers = selection.filter((id) => /^(note|frame):/.test(id));
  const notes = papers.filter((id) => id.startsWith('note:'));
  const [element] = selectedOf(selection, 'element');
  return (
    <Menu position="top-start">
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {EDGES.map(([edge, Icon]) => (
          <Menu.Item
            key={edge}
            disabled={selection.length < 2}
            leftSection={<Icon size={16} />}
            onClick={() => actions.align(edge)}
          >
            {t(`canvas.align.${edge}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          disabled={selection.length < 3}
          leftSection={<IconLayoutDistributeHorizontal size={16} />}
          onClick={() => actions.distribute('horizontal')}
        >
          {t('canvas.distribute.horizontal')}
        </Menu.Item>
        <Menu.Item
          disabled={selection.length < 3}
          leftSection={<IconLayoutDistributeVertical size={16} />}
          onClick={() => actions.distribute('vertical')}
        >
          {t('canvas.distribute.vertical')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          disabled={element === undefined}
          leftSection={<IconBoxMultiple size={16} />}
          onClick={() => askToExtract(canvas)}
        >
          {t('composite.menu.extract')}
        </Menu.Item>
        <Menu.Item
          disabled={!isCompositeSelected(canvas, selection)}
          leftSection={<IconArrowsDiagonal2 size={16} />}
          onClick={() => void inlineSelected(canvas)}
        >
          {t('composite.menu.inline')}
        </Menu.Item>
        {papers.length > 0 ? <Menu.Divider /> : null}
        {papers.length > 0
          ? COLOURS.map((colour) => (
              <Menu.Item
                key={colour}
                leftSection={<span className="cs-swatch" data-colour={colour} />}
                onClick={() => {
                  for (const id of papers) actions.recolour(id, colour);
                }}
              >
                {t(`canvas.colour.${colour}`)}
              </Menu.Item>
            ))
          : null}
        {notes.length > 0 ? (
          <Menu.Item onClick={() => notes.forEach((note) => void actions.anchor(note, element ?? null))}>
            {t(element === undefined ? 'canvas.unanchor' : 'canvas.anchor')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
