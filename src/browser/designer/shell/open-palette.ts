import { shellState } from './shell-state.ts';

/** Opens the command palette, which is loaded when it is wanted for the first time. */
export function openPalette(): void {
  shellState.setState(({ palette }) => ({ palette: palette + 1 }));
}
