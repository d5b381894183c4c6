import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { OpenDocument } from '../../store/tenant/open-document.ts';
import { useWorkspace } from '../../store/use-workspace.ts';
import type { KeyTargets } from '../canvas/canvas-keys.ts';
import { FlowCanvas } from '../canvas/flow-canvas.tsx';
import { useCanvasHandle } from '../canvas/use-canvas-handle.ts';
import { CompositePart } from '../composite/composite-part.tsx';
import { FindBar } from '../find/find-bar.tsx';
import { useElementLink } from '../find/use-element-link.ts';
import { FindingsProvider } from '../findings/use-findings.tsx';
import { type Editor, EditorContext } from './editor-context.ts';
import { useEditorLayout } from './editor-layout.ts';
import { EditorSide } from './editor-side.tsx';
import { EditorStrip } from './editor-strip.tsx';
import classes from './flow-editor.module.css';
import { openShellDialog } from './shell-state.ts';
import { shortcutOf } from './shortcuts.ts';
import { toolsOf } from './tenant-tools.ts';
import { useCanvasOverlay } from './use-canvas-overlay.tsx';
import { useFlowCommands } from './use-flow-commands.ts';

/** A flow: its drawing in the middle, and around it what one needs for it. */
export function FlowEditor({ opened }: { readonly opened: OpenDocument<Flow> }): ReactNode {
  return (
    <FindingsProvider>
      <FlowDesk opened={opened} />
    </FindingsProvider>
  );
}

function FlowDesk({ opened }: { readonly opened: OpenDocument<Flow> }): ReactNode {
  const workspace = useWorkspace();
  const tools = toolsOf(workspace);
  const canvas = useCanvasHandle(opened.store, workspace.tenantSnapshot);
  const isNarrow = useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false }) ?? false;
  const sides = useEditorLayout(isNarrow);
  const [isFinding, setFinding] = useState(false);
  const [focus, setFocus] = useState<{ readonly path: string } | null>(null);
  const name = useStore(opened.store.api, (state) => state.document.name);
  const { show, close, layout } = sides;
  useElementLink(canvas);
  useEffect(() => {
    tools.canvas = canvas;
    return () => {
      tools.canvas = null;
    };
  }, [tools, canvas]);
  useFindKey(() => setFinding(true));
  const editor = useMemo(
    (): Editor => ({ opened, canvas, tools, layout, isNarrow, focus, show, close, goToField: setFocus }),
    [opened, canvas, tools, layout, isNarrow, focus, show, close],
  );
  const targets = useMemo(
    () => ({
      openProperties: (element: string) => {
        canvas.actions.show(element);
        show('properties');
      },
      toggleBreakpoint: (element: string) =>
        tools.simulator.toggleBreakpoint(opened.store.api.getState().document.id, element),
      find: () => setFinding(true),
      showShortcuts: () => openShellDialog('shortcuts'),
    }),
    [canvas, opened, tools, show],
  );
  useFlowCommands(editor, targets.find);
  return (
    <EditorContext value={editor}>
      <div className={classes.editor}>
        <div className={classes.row}>
          <EditorSide side="left" />
          <main className={classes.middle}>
            <VisuallyHidden component="h1">{name}</VisuallyHidden>
            <div className={classes.canvas}>
              <Drawing canvas={canvas} tools={tools} opened={opened} targets={targets} />
              {isFinding && (
                <FindBar canvas={canvas} onClosed={() => setFinding(false)} onVariable={() => show('properties')} />
              )}
            </div>
            <EditorSide side="bottom" />
          </main>
          <EditorSide side="right" />
        </div>
        <EditorStrip />
        <CompositePart canvas={canvas} />
      </div>
    </EditorContext>
  );
}

interface DrawingProps extends Pick<Editor, 'canvas' | 'tools' | 'opened'> {
  readonly targets: KeyTargets;
}

/** Apart from the rest of the editor: what is drawn on cards changes with every key. */
function Drawing({ canvas, tools, opened, targets }: DrawingProps): ReactNode {
  const flow = useStore(opened.store.api, (state) => state.document.id);
  return <FlowCanvas canvas={canvas} overlay={useCanvasOverlay(tools, flow)} targets={targets} />;
}

/** Ctrl+F finds in the flow, also while the keys are not on the canvas. */
function useFindKey(find: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (shortcutOf(event) !== 'find' || event.defaultPrevented) return;
      if ((event.target as HTMLElement).closest?.('.monaco-editor') !== null) return;
      event.preventDefault();
      find();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
