import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { FlowCanvas } from '../../../browser/designer/canvas/flow-canvas.tsx';
import { useCanvasHandle } from '../../../browser/designer/canvas/use-canvas-handle.ts';
import { createDocumentStore } from '../../../browser/store/document-store.ts';
import { freshState } from '../../../browser/store/open-state.ts';
import { startTexts } from '../../../browser/ui/i18n/start-texts.ts';
import { theme } from '../../../browser/ui/theme.ts';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import { frameTimes } from './frame-times.ts';
import { gridFlow } from './grid-flow.ts';
import { PlainCanvas } from './plain-canvas.tsx';

const wanted = new URLSearchParams(location.search);
const flow = gridFlow(Number(wanted.get('size') ?? '100'));
const who = wanted.get('who');

/** Our canvas with nothing around it. */
function OurCanvas(): ReactNode {
  const tenant = useMemo(() => tenantOf([flow]), []);
  const store = useMemo(
    () => createDocumentStore<Flow>(freshState('bench', flow, 1), () => Date.now(), { catalogue, formats }),
    [],
  );
  const canvas = useCanvasHandle(store, () => tenant);
  const targets = useMemo(() => ({ openProperties() {}, find() {}, showShortcuts() {}, toggleBreakpoint() {} }), []);
  return <FlowCanvas canvas={canvas} targets={targets} />;
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root".');
Object.assign(window, { frameTimes: frameTimes() });
await startTexts();
createRoot(root).render(
  <MantineProvider theme={theme}>
    {who === 'ours' ? <OurCanvas /> : <PlainCanvas flow={flow} isLean={who === 'lean'} />}
  </MantineProvider>,
);
