import { useEffect } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Text } from '../../../kernel/model/text.ts';

/** Something that the screen offers to the command palette while it is there. */
export interface OfferedCommand {
  readonly id: string;
  readonly label: Text;
  readonly run: () => void;
}

export const offeredCommands = createStore<readonly OfferedCommand[]>(() => []);

/** Offers commands as long as the component is there. Give the same list as long as nothing changes. */
export function useOfferedCommands(commands: readonly OfferedCommand[]): void {
  useEffect(() => {
    offeredCommands.setState(commands, true);
    return () => offeredCommands.setState([], true);
  }, [commands]);
}
