import { ActionIcon, Menu } from '@mantine/core';
import {
  IconCheck,
  IconDots,
  IconPlayerPlay,
  IconPlayerStop,
  IconTrash,
  IconUpload,
  IconVolume,
} from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import type { PromptCell, PromptRow } from './prompt-rows.ts';
import classes from './prompts.module.css';
import { usePromptsTools } from './prompts-context.ts';

const ICON = { size: 15, stroke: 1.6 } as const;

/** The recording of a prompt in a language: heard, uploaded, replaced, removed; without one the browser speaks. */
export function RecordingPart({
  row,
  cell,
  isHere,
}: {
  readonly row: PromptRow;
  readonly cell: PromptCell;
  readonly isHere: boolean;
}): ReactNode {
  const { t } = useText();
  const { actions, player, recordingUrl } = usePromptsTools();
  const chooser = useRef<HTMLInputElement>(null);
  const { entry, language } = cell;
  if (entry === undefined) return null;
  const { recording, text } = entry;
  const key = `${row.prompt.id}/${language}`;
  const isPlaying = player.playing === key;
  const hasSound = recording !== undefined && !cell.isRecordingLost;
  const named = { name: row.prompt.name, language };
  const hear = isPlaying ? 'stop' : hasSound ? 'play' : 'speak';
  const Icon = { stop: IconPlayerStop, play: IconPlayerPlay, speak: IconVolume }[hear];
  const press = (): void => {
    if (isPlaying) player.stop();
    else player.play(key, hasSound ? { url: recordingUrl(recording) } : { text, language });
  };
  const isOutdated = cell.isOutdated || cell.isRecordingOutdated;
  return (
    <span className={classes.recording}>
      {hasSound && (
        <small className={classes.seconds}>{t('prompts.seconds', { seconds: (entry.seconds ?? 0).toFixed(1) })}</small>
      )}
      <ActionIcon
        size="sm"
        variant="subtle"
        tabIndex={isHere ? 0 : -1}
        aria-label={t(`prompts.hear.${hear}`, named)}
        title={t(`prompts.hear.${hear}`, named)}
        onClick={press}
      >
        <Icon {...ICON} />
      </ActionIcon>
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".wav,audio/wav,audio/x-wav"
        aria-label={t('prompts.upload', named)}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file !== undefined) void actions.record(row, language, file);
          event.currentTarget.value = '';
        }}
      />
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon size="sm" variant="subtle" tabIndex={isHere ? 0 : -1} aria-label={t('prompts.more', named)}>
            <IconDots {...ICON} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {isOutdated && (
            <Menu.Item leftSection={<IconCheck {...ICON} />} onClick={() => void actions.confirm(row, language)}>
              {t('prompts.stillRight')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconUpload {...ICON} />} onClick={() => chooser.current?.click()}>
            {t(hasSound ? 'prompts.replace' : 'prompts.uploadWav')}
          </Menu.Item>
          {recording !== undefined && (
            <Menu.Item
              leftSection={<IconTrash {...ICON} />}
              onClick={() => void actions.removeRecording(row, language)}
            >
              {t('prompts.removeRecording')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
