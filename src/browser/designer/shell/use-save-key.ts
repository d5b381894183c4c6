import { useEffect } from 'react';
import type { OpenDocument } from '../../store/tenant/open-document.ts';
import { shortcutOf } from './shortcuts.ts';

/** Ctrl+S saves now what would be saved in a moment anyway, and keeps the browser from saving the page. */
export function useSaveKey({ sync }: OpenDocument): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (shortcutOf(event) !== 'save') return;
      event.preventDefault();
      void sync.flush();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [sync]);
}
