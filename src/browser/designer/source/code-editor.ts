import { editor as editors, MarkerSeverity } from 'monaco-editor/editor/editor.api.js';
import type { Marker } from './finding-markers.ts';
import { smallestEdit } from './smallest-edit.ts';

export type CodeEditor = editors.IStandaloneCodeEditor;

/** Shows a text that came from elsewhere; cursor and scroll place stay, and it is no step of the editor's own undo. */
export function showText(editor: CodeEditor, text: string): void {
  const model = editor.getModel();
  if (model === null) return;
  const before = model.getValue();
  if (before === text) return;
  const edit = smallestEdit(before, text);
  const [start, end] = [model.getPositionAt(edit.start), model.getPositionAt(edit.end)];
  const range = {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  };
  model.applyEdits([{ range, text: edit.text, forceMoveMarkers: false }]);
}

export function setMarkers(model: editors.ITextModel, markers: readonly Marker[]): void {
  const made = markers.map(({ severity, ...marker }) => ({
    ...marker,
    severity: severity === 'error' ? MarkerSeverity.Error : MarkerSeverity.Warning,
  }));
  editors.setModelMarkers(model, 'callsmith', made);
}

/** Puts the cursor there and brings it into sight. */
export function revealLine(editor: CodeEditor, lineNumber: number, column: number): void {
  editor.setPosition({ lineNumber, column });
  editor.revealLineInCenterIfOutsideViewport(lineNumber);
  editor.focus();
}
