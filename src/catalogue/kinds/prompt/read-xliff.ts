import { SaxesParser, type SaxesTagNS } from 'saxes';
import { type FileFault, MOST_UNITS, type ReadFile, type ReadUnit, type TranslationUnit } from './translation-unit.ts';
import { XLIFF_NAMESPACE } from './write-xliff.ts';

/** Deeper than any editor nests inline codes. */
const DEEPEST = 64;

class Refusal extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Reads XLIFF 1.2. Documents with a DOCTYPE are refused, so that no entity is ever made. */
export function readXliff(text: string): ReadFile {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const reader = xliffReader(() => parser.line);
  parser.on('error', (error) => {
    throw new Refusal({
      code: 'xml',
      line: parser.line,
      detail: error.message.replace(/^[\d:]+\s*/, '').slice(0, 200),
    });
  });
  parser.on('doctype', () => {
    throw new Refusal({ code: 'doctype', line: parser.line });
  });
  parser.on('opentag', reader.open);
  parser.on('closetag', reader.close);
  parser.on('text', reader.text);
  parser.on('cdata', reader.text);
  try {
    parser.write(text).close();
    return { ok: true, units: reader.units };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** What is known of the unit that is being read. */
type Draft = Omit<ReadUnit, 'sourceLanguage' | 'language'>;

function xliffReader(line: () => number) {
  const units: ReadUnit[] = [];
  const path: string[] = [];
  let languages = { sourceLanguage: '', language: '' };
  let unit: Draft | null = null;
  const begin: Readonly<Record<string, (tag: SaxesTagNS) => void>> = {
    'xliff/file': (tag) => {
      languages = {
        sourceLanguage: attributeOf(tag, 'source-language'),
        language: attributeOf(tag, 'target-language'),
      };
    },
    'trans-unit': (tag) => {
      if (units.length >= MOST_UNITS) throw new Refusal({ code: 'too-many', line: line() });
      const prompt = attributeOf(tag, 'id');
      if (prompt === '') throw new Refusal({ code: 'no-id', line: line() });
      unit = { prompt, name: attributeOf(tag, 'resname'), source: '', text: '', state: 'new', line: line() };
    },
    'trans-unit/target': (tag) => {
      if (unit !== null) unit = { ...unit, state: stateOf(attributeOf(tag, 'state')) };
    },
  };
  return {
    units,
    open(tag: SaxesTagNS): void {
      if (path.length === 0) refuseOther(tag);
      if (path.length >= DEEPEST) throw new Refusal({ code: 'too-deep', line: line() });
      const name = tag.uri === XLIFF_NAMESPACE ? tag.local : `{${tag.uri}}`;
      const parent = path.at(-1) ?? '';
      path.push(name);
      (begin[`${parent}/${name}`] ?? begin[name])?.(tag);
    },
    text(piece: string): void {
      if (unit === null) return;
      // Direct children of the unit only: `alt-trans` has sources and targets of its own.
      const at = path[path.lastIndexOf('trans-unit') + 1];
      if (at === 'source') unit = { ...unit, source: unit.source + piece };
      if (at === 'target') unit = { ...unit, text: unit.text + piece };
    },
    close(): void {
      if (path.pop() !== 'trans-unit' || unit === null) return;
      units.push({ ...languages, ...unit });
      unit = null;
    },
  };
}

function refuseOther(tag: SaxesTagNS): void {
  if (tag.local !== 'xliff') throw new Refusal({ code: 'not-xliff' });
  if (tag.uri !== XLIFF_NAMESPACE)
    throw new Refusal({ code: 'version', found: attributeOf(tag, 'version').slice(0, 20) });
}

function attributeOf({ attributes }: SaxesTagNS, name: string): string {
  return Object.hasOwn(attributes, name) ? (attributes[name]?.value ?? '') : '';
}

function stateOf(state: string): TranslationUnit['state'] {
  if (state === 'translated' || state === 'final' || state === 'signed-off') return 'translated';
  return state === '' || state === 'new' ? 'new' : 'outdated';
}
