/** Runs something when the page may be about to go: hidden, closed, or frozen. Gives a function that stops it. */
export function whenLeaving(run: () => void): () => void {
  const ifHidden = (): void => {
    if (document.visibilityState === 'hidden') run();
  };
  document.addEventListener('visibilitychange', ifHidden);
  window.addEventListener('pagehide', run);
  return () => {
    document.removeEventListener('visibilitychange', ifHidden);
    window.removeEventListener('pagehide', run);
  };
}
