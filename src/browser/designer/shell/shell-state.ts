import { createStore } from 'zustand/vanilla';

/** Which dialogs of the frame are open. */
export interface ShellState {
  readonly dialog: 'shortcuts' | 'author' | null;
}

export const shellState = createStore<ShellState>(() => ({ dialog: null }));

export function openShellDialog(dialog: ShellState['dialog']): void {
  shellState.setState({ dialog });
}
