/** Tells the command palette, which is loaded after the first screen, to open. */
export const PALETTE_WISH = 'callsmith:commands';

export function openPalette(): void {
  dispatchEvent(new CustomEvent(PALETTE_WISH));
}
