import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useText } from '../../ui/i18n/use-text.ts';
import { author, rememberAuthor } from './author.ts';

/** Who is shown beside what was saved from this browser. */
export function AuthorDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useText();
  const [name, setName] = useState(author);
  return (
    <Modal opened onClose={onClose} title={t('shell.author.title')} closeButtonProps={{ 'aria-label': t('app.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          rememberAuthor(name);
          onClose();
        }}
      >
        <Stack>
          <TextInput
            label={t('shell.author.label')}
            description={t('shell.author.what')}
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button type="submit">{t('shell.author.keep')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
