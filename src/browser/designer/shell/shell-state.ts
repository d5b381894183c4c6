import { createStore } from 'zustand/vanilla';

/** Which dialogs of the frame are open. */
export interface ShellState {
  readonly dialog: 'shortcuts' | 'author' | null;
  /** How often the command palette was wanted. */
  readonly palette: number;
}

export const shellState = createStore<ShellState>(() => ({ dialog: null, palette: 0 }));

export function openShellDialog(dialog: ShellState['dialog']): void {
  shellState.setState({ dialog });
}
