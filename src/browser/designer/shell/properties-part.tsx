import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { useFormWorld } from '../documents/use-form-world.tsx';
import { useFindingsOf } from '../findings/use-findings.tsx';
import { PropertyPanel } from '../panel/property-panel.tsx';
import { useEditor } from './editor-context.ts';

const NO_WIDGETS = {};

/** The property panel with the world it needs. */
export function PropertiesPart(): ReactNode {
  const { opened, canvas, focus } = useEditor();
  const tenant = useTenantSnapshot();
  const id = useStore(opened.store.api, (state) => state.document.id);
  const isReadOnly = useStore(opened.store.api, (state) => state.sync === 'second-tab');
  const findings = useFindingsOf(useMemo(() => ({ kind: 'flow', id }), [id]));
  const { world, dialog } = useFormWorld('panel', NO_WIDGETS);
  const { align, distribute } = canvas.actions;
  return (
    <>
      <PropertyPanel
        store={opened.store}
        tenant={tenant}
        findings={findings}
        form={world}
        isReadOnly={isReadOnly}
        onGo={(element) => canvas.actions.show(element)}
        arrange={{ align, distribute }}
        focus={focus}
      />
      {dialog}
    </>
  );
}
