import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { FlowLifeAnswer } from '../../../contract/releases.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import { type Lives, type LivesState, livesOf } from './lives.ts';

/** The flows in use, kept up to date as long as the component is there. */
export function useLives(): Lives & LivesState {
  const lives = livesOf(useWorkspace());
  const state = useStore(lives.api);
  useEffect(() => lives.watch(), [lives]);
  return { ...lives, ...state };
}

/** One flow; undefined until the first answer, and for a flow that is not there. */
export function useFlowLife(flow: string): FlowLifeAnswer | undefined {
  return useLives().flows?.get(flow);
}
