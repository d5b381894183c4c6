import { createStore } from 'zustand/vanilla';

/** What a newcomer does in the first five minutes, in order. */
export const GUIDE_STEPS = ['opened', 'added', 'connected', 'called', 'saved', 'ran'] as const;

export type GuideStep = (typeof GUIDE_STEPS)[number];

export interface GuideState {
  readonly isOpen: boolean;
  readonly done: ReadonlySet<GuideStep>;
}

const KEY = 'callsmith.guide';

/** How far the guide has got; kept in this browser. */
export const guide = createStore<GuideState>(() => readGuide(globalThis.localStorage?.getItem(KEY) ?? null));

guide.subscribe(({ isOpen, done }) => {
  globalThis.localStorage?.setItem(KEY, JSON.stringify({ isOpen, done: [...done] }));
});

/** Says that the user has done this, wherever it happened. */
export function markGuide(step: GuideStep): void {
  const { done } = guide.getState();
  if (!done.has(step)) guide.setState({ done: new Set([...done, step]) });
}

export function openGuide(isOpen: boolean): void {
  guide.setState({ isOpen });
}

/** What was kept, or a fresh start when that cannot be read. */
export function readGuide(kept: string | null): GuideState {
  const fresh: GuideState = { isOpen: false, done: new Set() };
  if (kept === null) return fresh;
  try {
    const { isOpen, done } = JSON.parse(kept) as { readonly isOpen?: unknown; readonly done?: unknown };
    const steps = Array.isArray(done) ? (done as unknown[]) : [];
    return { isOpen: isOpen === true, done: new Set(GUIDE_STEPS.filter((step) => steps.includes(step))) };
  } catch {
    return fresh;
  }
}
