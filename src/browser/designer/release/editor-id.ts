import { newToken } from '../../ui/new-token.ts';

const KEY = 'callsmith.editor-id';
let known: string | null = null;

/** Tells this browser from others that have a flow open; says nothing of who sits before it. */
export function editorId(): string {
  known ??= localStorage.getItem(KEY) ?? newToken();
  localStorage.setItem(KEY, known);
  return known;
}
