import { type ReactNode, useCallback, useMemo } from 'react';
import { useStore } from 'zustand';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';
import { useTenantSnapshot } from '../../store/use-workspace.ts';
import { useFormWorld } from '../documents/use-form-world.tsx';
import { textWidgets } from '../expressions/text-widgets.tsx';
import { valueNow } from '../expressions/value-now.ts';
import { useFindingsOf } from '../findings/use-findings.tsx';
import { PropertyPanel } from '../panel/property-panel.tsx';
import { useEditor } from './editor-context.ts';

/** The property panel with the world it needs. */
export function PropertiesPart(): ReactNode {
  const { opened, canvas, focus, tools } = useEditor();
  const tenant = useTenantSnapshot();
  const id = useStore(opened.store.api, (state) => state.document.id);
  const isReadOnly = useStore(opened.store.api, (state) => state.sync === 'second-tab');
  const findings = useFindingsOf(useMemo(() => ({ kind: 'flow', id }), [id]));
  const { world, dialog } = useFormWorld('panel', textWidgets);
  const { align, distribute } = canvas.actions;
  const run = useStore(tools.simulator.store, (state) => state.run);
  const inCall = useCallback(
    (text: string, mark: ExpressionMark | undefined) =>
      run === null ? null : valueNow(run.session.program, run.moment.state, id, text, mark),
    [run, id],
  );
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
        {...(run === null ? {} : { valueNow: inCall })}
      />
      {dialog}
    </>
  );
}
