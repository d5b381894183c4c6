import { templateParts } from '../../../kernel/expressions/template-parts.ts';
import type { TranslationUnit } from './translation-unit.ts';

export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

export interface WrittenXliff {
  readonly text: string;
  /** Units with characters that no XML can hold: they are not in the file. */
  readonly leftOut: readonly TranslationUnit[];
}

/** Characters that XML 1.0 has no way to write: control characters, halves of characters, two that are none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Units as XLIFF 1.2, a `file` for each pair of languages; `${...}` places are inline codes, which editors protect. */
export function writeXliff(units: readonly TranslationUnit[]): WrittenXliff {
  const isWritable = ({ name, source, text }: TranslationUnit): boolean => !unwritable.test(name + source + text);
  const files = new Map<string, TranslationUnit[]>();
  for (const unit of units.filter(isWritable)) {
    const key = JSON.stringify([unit.sourceLanguage, unit.language]);
    const file = files.get(key);
    if (file === undefined) files.set(key, [unit]);
    else file.push(unit);
  }
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xliff version="1.2" xmlns="${XLIFF_NAMESPACE}">`,
    ...[...files.values()].flatMap(fileLines),
    '</xliff>',
    '',
  ].join('\n');
  return { text, leftOut: units.filter((unit) => !isWritable(unit)) };
}

function fileLines(units: readonly TranslationUnit[]): readonly string[] {
  const [first] = units;
  const from = attribute(first?.sourceLanguage ?? '');
  const to = attribute(first?.language ?? '');
  return [
    `  <file original="prompts" datatype="plaintext" source-language="${from}" target-language="${to}">`,
    '    <body>',
    ...units.flatMap(unitLines),
    '    </body>',
    '  </file>',
  ];
}

const states = { new: 'new', outdated: 'needs-review-translation', translated: 'translated' } as const;

function unitLines({ prompt, name, source, text, state }: TranslationUnit): readonly string[] {
  return [
    `      <trans-unit id="${attribute(prompt)}" resname="${attribute(name)}" xml:space="preserve">`,
    `        <source>${content(source)}</source>`,
    `        <target state="${states[state]}">${content(text)}</target>`,
    '      </trans-unit>',
  ];
}

/** Marks and expression of one place stand in one code. */
function content(text: string): string {
  let code = 0;
  return templateParts(text)
    .map(({ kind, start, end }) => {
      if (kind === 'mark') return '';
      if (kind !== 'expression') return escaped(text.slice(start, end));
      code += 1;
      return `<ph id="${code}">${escaped(text.slice(start - 2, end + 1))}</ph>`;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}
