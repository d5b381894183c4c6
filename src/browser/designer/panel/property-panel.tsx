import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useText } from '../../ui/i18n/use-text.ts';
import { ElementPanel } from './element-panel.tsx';
import { FlowPanel } from './flow-panel.tsx';
import { focusField } from './focus-field.ts';
import classes from './panel.module.css';
import { PanelProvider, type PanelWorld } from './panel-world.ts';
import { SeveralPanel } from './several-panel.tsx';

export interface PropertyPanelProps extends PanelWorld {
  /** A field to go to: a JSON pointer into the document; a new object goes there again. */
  readonly focus?: { readonly path: string } | null;
}

/** What is selected in a flow, to be read and changed; with nothing selected, the flow itself. */
export function PropertyPanel({ focus = null, ...world }: PropertyPanelProps): ReactNode {
  const { t } = useText();
  const panel = useRef<HTMLElement>(null);
  const selection = useStore(world.store.api, (state) => state.selection);
  const { elements } = useStore(world.store.api, (state) => state.document);
  const selected = elements.filter(({ id }) => selection.includes(id));
  const [only] = selected;
  useEffect(() => {
    if (focus !== null && panel.current !== null) focusField(panel.current, focus.path);
  }, [focus]);
  return (
    <PanelProvider value={world}>
      <section ref={panel} className={classes.scroller} aria-label={t('panel.title')}>
        {only === undefined && <FlowPanel />}
        {only !== undefined && selected.length === 1 && <ElementPanel key={only.id} element={only} />}
        {selected.length > 1 && <SeveralPanel elements={selected} />}
      </section>
    </PanelProvider>
  );
}
