import { type DragEvent, type ReactNode, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import type { GridPlace } from './grid-place.ts';
import type { PromptCell, PromptRow } from './prompt-rows.ts';
import classes from './prompts.module.css';
import { usePromptsTools } from './prompts-context.ts';
import { RecordingPart } from './recording-part.tsx';
import { type Finish, TextEditor } from './text-editor.tsx';

/** What a prompt says in one language: its text, its recording, and what is wrong with either. */
export function PromptGridCell(props: {
  readonly row: PromptRow;
  readonly cell: PromptCell;
  readonly place: GridPlace;
  readonly isHere: boolean;
  readonly isEditing: boolean;
  readonly onPick: (edits: boolean) => void;
  readonly onFinish: (finish: Finish) => void;
}): ReactNode {
  const { t } = useText();
  const { actions } = usePromptsTools();
  const { row, cell, place, isHere, isEditing } = props;
  const { language, entry } = cell;
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file !== undefined) void actions.record(row, language, file);
  };
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cells of a grid are edited
      role="gridcell"
      className={classes.cell}
      tabIndex={isHere && !isEditing ? 0 : -1}
      data-row={place.row}
      data-column={place.column}
      data-missing={cell.isMissing}
      data-over={isOver}
      onFocus={(event) => event.target === event.currentTarget && !isHere && props.onPick(false)}
      onDoubleClick={() => props.onPick(true)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {isEditing ? (
        <TextEditor
          text={entry?.text ?? ''}
          label={t('prompts.textOf', { name: row.prompt.name, language })}
          language={language}
          onDone={(text, finish) => {
            props.onFinish(finish);
            if (text !== (entry?.text ?? '')) void actions.setText(row, language, text);
          }}
        />
      ) : (
        <div className={classes.inside}>
          <p className={classes.text} lang={language} title={entry?.text}>
            {entry?.text ?? <span className={classes.none}>{cell.isMissing ? '' : '–'}</span>}
          </p>
          <div className={classes.below}>
            <Badges cell={cell} />
            <RecordingPart row={row} cell={cell} isHere={isHere} />
          </div>
        </div>
      )}
    </td>
  );
}

function Badges({ cell }: { readonly cell: PromptCell }): ReactNode {
  const { t } = useText();
  const { entry, isOutdated, isRecordingOutdated, isRecordingLost, isMissing } = cell;
  const told = [
    [isMissing, 'missing', t('prompts.missing')],
    [isOutdated, 'outdated', t('prompts.outdatedWhy', { from: entry?.translatedFrom ?? '' })],
    [isRecordingOutdated, 'recordingOutdated', t('prompts.recordedWhy', { from: entry?.recordedFrom ?? '' })],
    [isRecordingLost, 'lost', t('prompts.lostWhy', { name: entry?.recording ?? '' })],
  ] as const;
  return told.map(
    ([isSo, what, why]) =>
      isSo && (
        <span key={what} className={classes.badge} data-what={what} title={why}>
          {t(`prompts.badge.${what}`)}
        </span>
      ),
  );
}
