import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { useStore } from 'zustand';
import type { DocumentStore } from '../../store/document-store.ts';
import { useText } from '../../ui/i18n/use-text.ts';
import { isTyping } from './is-typing.ts';
import { shortcutOf } from './shortcuts.ts';

/** Takes steps back and forth; says which. */
export function UndoRedo({ store }: { readonly store: DocumentStore }): ReactNode {
  const { t, say } = useText();
  const last = useStore(store.api, ({ history }) => history.past.at(-1)?.label);
  const next = useStore(store.api, ({ history }) => history.future[0]?.label);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if ((shortcut !== 'undo' && shortcut !== 'redo') || event.defaultPrevented || isTyping(event.target)) return;
      event.preventDefault();
      if (shortcut === 'undo') store.undo();
      else store.redo();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [store]);
  const undo = last === undefined ? t('shell.undo.nothing') : t('shell.undo.step', { step: say(last) });
  const redo = next === undefined ? t('shell.redo.nothing') : t('shell.redo.step', { step: say(next) });
  return (
    <>
      <Tooltip label={undo}>
        <ActionIcon size="lg" aria-label={undo} disabled={last === undefined} onClick={store.undo}>
          <IconArrowBackUp size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redo}>
        <ActionIcon size="lg" aria-label={redo} disabled={next === undefined} onClick={store.redo}>
          <IconArrowForwardUp size={18} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
