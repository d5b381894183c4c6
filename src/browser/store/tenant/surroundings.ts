import { whenLeaving } from '../journal/when-leaving.ts';

/** What a page knows of the browser around it. The functions that start something give one that stops it. */
export interface Surroundings {
  isOnline(): boolean;
  onOnline(run: () => void): () => void;
  /** The page may be about to go: there may be no later. */
  onLeaving(run: () => void): () => void;
}

export const browserSurroundings: Surroundings = {
  isOnline: () => navigator.onLine,
  onOnline(run) {
    window.addEventListener('online', run);
    return () => window.removeEventListener('online', run);
  },
  onLeaving: whenLeaving,
};
