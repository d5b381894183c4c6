import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconFile, IconFolder, IconUpload } from '@tabler/icons-react';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { type ChosenFile, filesDropped, filesOf } from './gather-files.ts';
import classes from './import-screen.module.css';

/** Takes a folder or files by dropping or choosing them. */
export function DropFiles({ onFiles }: { readonly onFiles: (files: readonly ChosenFile[]) => void }): ReactNode {
  const { t } = useText();
  const folder = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: readonly ChosenFile[]): void => {
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void filesDropped(event.dataTransfer.items).then(take);
  };
  return (
    <section
      className={classes.drop}
      data-over={isOver}
      aria-label={t('home.importing.drop')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload size={32} stroke={1.3} aria-hidden />
      <Text>{t('home.importing.drop')}</Text>
      <Group gap="xs" justify="center">
        <Button
          variant="default"
          leftSection={<IconFolder size={16} stroke={1.6} />}
          onClick={() => folder.current?.click()}
        >
          {t('home.importing.folder')}
        </Button>
        <input
          ref={folder}
          type="file"
          hidden
          aria-label={t('home.importing.folder')}
          {...{ webkitdirectory: '' }}
          onChange={(event) => {
            take(filesOf(event.currentTarget.files ?? []));
            event.currentTarget.value = '';
          }}
        />
        <FileButton multiple accept=".json,application/json" onChange={(files) => take(filesOf(files))}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFile size={16} stroke={1.6} />}>
              {t('home.importing.file')}
            </Button>
          )}
        </FileButton>
      </Group>
    </section>
  );
}
