import { path } from '../../../twin/simulator/moment.ts';
import type { CanvasOverlay } from '../canvas/canvas-overlay.ts';
import { exitKey } from '../canvas/node-ids.ts';
import { type CallRun, placeOf } from './call-run.ts';

/** Where the call has been in a flow, and where it stands if it stands there. */
export function litPath(run: CallRun | null, flow: string): Pick<CanvasOverlay, 'path' | 'current'> {
  if (run === null) return { path: NOWHERE, current: null };
  const elements = new Set<string>();
  const exits = new Set<string>();
  for (const event of path(run.moment)) {
    if (event.type === 'element-entered' && event.flow === flow) elements.add(event.element);
    else if (event.type === 'element-left' && event.flow === flow) exits.add(exitKey(event.element, event.exit));
  }
  const place = placeOf(run.moment.state);
  return { path: { elements, exits }, current: place.flow === flow ? place.element : null };
}

const NOWHERE = { elements: new Set<string>(), exits: new Set<string>() };
