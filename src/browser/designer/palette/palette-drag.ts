/** What a dragged palette entry calls its data; only the canvas takes it. */
export const PALETTE_DRAG = 'application/x-callsmith-element';
