import { Handle, Position } from '@xyflow/react';
import type { ReactNode } from 'react';
import { ENTRY_Y } from './card-size.ts';

/** Where lines arrive. */
export function EntryHandle(): ReactNode {
  return <Handle id="in" type="target" position={Position.Left} className="cs-handle" style={{ top: ENTRY_Y }} />;
}
