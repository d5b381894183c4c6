import type { editor } from 'monaco-editor/editor/editor.api.js';

/** Calm colours that agree with the panels around the editor (see ui/theme.ts). */
export const LIGHT: editor.IStandaloneThemeData = {
  base: 'vs',
  inherit: true,
  rules: [
    { token: 'string.key.json', foreground: '0b7285' },
    { token: 'string.value.json', foreground: '2b6e2f' },
    { token: 'number.json', foreground: '9c4a00' },
    { token: 'keyword.json', foreground: '6741d9' },
  ],
  colors: { 'editor.background': '#ffffff', 'editorLineNumber.foreground': '#8d9aa1' },
};

export const DARK: editor.IStandaloneThemeData = {
  base: 'vs-dark',
  inherit: true,
  rules: [
    { token: 'string.key.json', foreground: '46b9cc' },
    { token: 'string.value.json', foreground: '8ce99a' },
    { token: 'number.json', foreground: 'ffc078' },
    { token: 'keyword.json', foreground: 'b197fc' },
  ],
  colors: { 'editor.background': '#191f22', 'editorLineNumber.foreground': '#66737a' },
};
