import { createContext, useContext } from 'react';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { OpenDocument } from '../../store/tenant/open-document.ts';
import type { CanvasHandle } from '../canvas/canvas-handle.ts';
import type { EditorSides } from './editor-layout.ts';
import type { TenantTools } from './tenant-tools.ts';

/** What the parts around the drawing of a flow work with. */
export interface Editor extends EditorSides {
  readonly opened: OpenDocument<Flow>;
  readonly canvas: CanvasHandle;
  readonly tools: TenantTools;
  readonly isNarrow: boolean;
  /** The field that the property panel goes to; a new object goes there again. */
  readonly focus: { readonly path: string } | null;
  readonly goToField: (focus: { readonly path: string }) => void;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('This is drawn inside a flow editor.');
  return editor;
}
