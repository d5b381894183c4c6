import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { SimulatorPanel } from '../simulator/simulator-panel.tsx';
import { useEditor } from './editor-context.ts';

export function SimulatorPart(): ReactNode {
  const { opened, tools } = useEditor();
  const flow = useStore(opened.store.api, (state) => state.document.id);
  return <SimulatorPanel simulator={tools.simulator} flow={flow} />;
}
