import { type NodeProps, NodeResizer } from '@xyflow/react';
import { memo } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useCanvas, useSession } from './canvas-context.ts';
import type { FrameNode } from './derive-nodes.ts';
import { WrittenText } from './written-text.tsx';

/** A titled rectangle behind the elements that belong together; dragging its title takes them along. */
export const FrameNodeView = memo(function FrameNodeView({ id, data, selected }: NodeProps<FrameNode>) {
  const { canvas, actions } = useCanvas();
  const { t } = useText();
  const isEditing = useSession(({ editing }) => editing === id);
  const isFar = useSession(({ detail }) => detail !== 'full');
  const { frame } = data;
  return (
    <>
      <NodeResizer
        isVisible={selected === true}
        minWidth={120}
        minHeight={80}
        onResizeEnd={(_event, { x, y, width, height }) => actions.resize(id, { x, y, width, height })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a rectangle on the canvas is no form's fieldset. */}
      <div
        id={`card-${id}`}
        role="group"
        className="cs-frame"
        data-far={isFar || undefined}
        data-colour={frame.colour ?? 'grey'}
        data-selected={selected || undefined}
        aria-label={t('canvas.frameLabel', { title: frame.title })}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter on the selected frame does the same. */}
        <div className="cs-frame-title" onDoubleClick={() => canvas.session.setState({ editing: id })}>
          {isEditing ? (
            <WrittenText
              text={frame.title}
              label={t('canvas.frameTitle')}
              longest={128}
              className="cs-frame-input"
              onWritten={(text) => actions.write(id, text)}
            />
          ) : (
            frame.title
          )}
        </div>
      </div>
    </>
  );
});
