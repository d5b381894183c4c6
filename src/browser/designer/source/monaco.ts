import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor/editor.api.js';
import 'monaco-editor/features/bracketMatching/register.js';
import 'monaco-editor/features/caretOperations/register.js';
import 'monaco-editor/features/clipboard/register.js';
import 'monaco-editor/features/codeEditor/register.js';
import 'monaco-editor/features/contextmenu/register.js';
import 'monaco-editor/features/diffEditor/register.js';
import 'monaco-editor/features/documentSymbols/register.js';
import 'monaco-editor/features/find/register.js';
import 'monaco-editor/features/folding/register.js';
import 'monaco-editor/features/gotoError/register.js';
import 'monaco-editor/features/gotoLine/register.js';
import 'monaco-editor/features/hover/register.js';
import 'monaco-editor/features/indentation/register.js';
import 'monaco-editor/features/lineSelection/register.js';
import 'monaco-editor/features/linesOperations/register.js';
import 'monaco-editor/features/multicursor/register.js';
import 'monaco-editor/features/smartSelect/register.js';
import 'monaco-editor/features/suggest/register.js';
import 'monaco-editor/features/wordHighlighter/register.js';
import 'monaco-editor/features/wordOperations/register.js';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register.js';
import type { Formats } from '../../../kernel/documents/document-format.ts';
import { DARK, LIGHT } from './monaco-themes.ts';

/** Only these parts of Monaco are loaded, all from our own origin. */
self.MonacoEnvironment = {
  getWorker: (_id, label) =>
    label === 'json'
      ? new Worker(new URL('./json-worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./editor-worker.ts', import.meta.url), { type: 'module' }),
};

loader.config({ monaco });
monaco.editor.defineTheme('callsmith-light', LIGHT);
monaco.editor.defineTheme('callsmith-dark', DARK);

/** Lets the editor complete and explain the fields of all kinds. What is wrong is told by our own reader. */
export function attachSchemas(formats: Formats): void {
  jsonDefaults.setDiagnosticsOptions({
    validate: false,
    enableSchemaRequest: false,
    schemas: [...formats.values()].map(({ kind, schema }) => ({
      uri: `urn:callsmith:schema:${kind.kind}`,
      fileMatch: [`*.${kind.kind}.json`],
      schema,
    })),
  });
}
