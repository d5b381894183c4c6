import { createContext, useContext } from 'react';
import type { PromptActions } from './prompt-actions.ts';
import type { Player } from './use-player.ts';

/** What all cells of the grid need. */
export interface PromptsTools {
  readonly actions: PromptActions;
  readonly player: Player;
  readonly recordingUrl: (name: string) => string;
}

export const PromptsContext = createContext<PromptsTools | null>(null);

export function usePromptsTools(): PromptsTools {
  const tools = useContext(PromptsContext);
  if (tools === null) throw new Error('This is drawn inside a PromptsContext.');
  return tools;
}
