import { lazy, type ReactNode, useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import type { Finding } from '../../../kernel/model/finding.ts';
import { elementLink } from '../find/element-link.ts';
import { FindingsPanel } from '../findings/findings-panel.tsx';
import { useFindings, useFindingsOf } from '../findings/use-findings.tsx';
import { LazySourceView } from '../source/lazy-source.tsx';
import { useEditor } from './editor-context.ts';

const ScenariosPanel = lazy(async () => ({
  default: (await import('../scenarios/scenarios-panel.tsx')).ScenariosPanel,
}));

function useFlowId(): string {
  return useStore(useEditor().opened.store.api, (state) => state.document.id);
}

export function FindingsPart(): ReactNode {
  const { opened, canvas, show, goToField } = useEditor();
  const [, go] = useLocation();
  const flow = useFlowId();
  const onGo = useCallback(
    ({ document, element, path }: Finding): void => {
      const isHere = document?.kind === 'flow' && document.id === flow;
      if (!isHere && document !== undefined) {
        go(`/${document.kind}/${document.id}${element === undefined ? '' : elementLink(element.id)}`);
        return;
      }
      if (element === undefined) opened.store.select([]);
      else canvas.actions.show(element.id);
      show('properties');
      goToField({ path });
    },
    [opened, canvas, show, goToField, go, flow],
  );
  return <FindingsPanel findings={useFindings()} store={opened.store} onGo={onGo} />;
}

export function ScenariosPart(): ReactNode {
  const { tools, show } = useEditor();
  const flow = useFlowId();
  return (
    <ScenariosPanel
      scenarios={tools.scenarios}
      simulator={tools.simulator}
      flow={flow}
      onCall={() => show('simulator')}
    />
  );
}

export function SourcePart(): ReactNode {
  const { opened } = useEditor();
  const id = useFlowId();
  const isReadOnly = useStore(opened.store.api, (state) => state.sync === 'second-tab');
  const findings = useFindingsOf(useMemo(() => ({ kind: 'flow', id }), [id]));
  return <LazySourceView store={opened.store} findings={findings} isReadOnly={isReadOnly} />;
}
