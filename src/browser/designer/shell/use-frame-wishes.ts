import { useEffect } from 'react';
import { useStore } from 'zustand';
import { isTyping } from './is-typing.ts';
import { openPalette } from './open-palette.ts';
import { openShellDialog, shellState } from './shell-state.ts';
import { shortcutOf } from './shortcuts.ts';

/** Hears the keys of the frame; gives whether its dialogs have ever been wanted: they are loaded only then. */
export function useFrameWishes(): boolean {
  const { dialog, palette } = useStore(shellState);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const shortcut = shortcutOf(event);
      if (shortcut === 'shortcuts' && !isTyping(event.target)) openShellDialog('shortcuts');
      else if (shortcut === 'commands') openPalette();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return dialog !== null || palette > 0;
}
