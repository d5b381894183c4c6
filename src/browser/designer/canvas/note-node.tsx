import { type NodeProps, NodeResizer } from '@xyflow/react';
import { memo } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { useCanvas, useSession } from './canvas-context.ts';
import type { NoteNode } from './derive-nodes.ts';
import { WrittenText } from './written-text.tsx';

/** A note: plain text on coloured paper, written in place. */
export const NoteNodeView = memo(function NoteNodeView({ id, data, selected }: NodeProps<NoteNode>) {
  const { canvas, actions } = useCanvas();
  const { t } = useText();
  const isEditing = useSession(({ editing }) => editing === id);
  const { note } = data;
  return (
    <>
      <NodeResizer
        isVisible={selected === true}
        minWidth={80}
        minHeight={40}
        onResizeEnd={(_event, { x, y, width, height }) => actions.resize(id, { x, y, width, height })}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: paper on the canvas is no form's fieldset. */}
      <div
        id={`card-${id}`}
        role="group"
        className="cs-note"
        data-colour={note.colour ?? 'yellow'}
        data-selected={selected || undefined}
        data-anchored={note.anchor !== undefined || undefined}
        aria-label={t('canvas.noteLabel', { text: note.text })}
        onDoubleClick={() => canvas.session.setState({ editing: id })}
      >
        {isEditing ? (
          <WrittenText
            text={note.text}
            label={t('canvas.noteText')}
            longest={4096}
            isLong
            className="cs-note-text"
            onWritten={(text) => actions.write(id, text)}
          />
        ) : (
          <div className="cs-note-text">{note.text === '' ? t('canvas.emptyNote') : note.text}</div>
        )}
      </div>
    </>
  );
});
