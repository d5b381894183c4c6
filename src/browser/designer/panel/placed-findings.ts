import { checkDocument } from '../../../kernel/documents/check-document.ts';
import { inspectElement } from '../../../kernel/inspection/inspect-element.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import { pointerSegment } from '../../../lib/json-pointer.ts';
import type { CommandContext } from '../../store/command-context.ts';
import type { PlacedError } from '../documents/form/error-tree.ts';
import { placeInSettings } from '../findings/finding-place.ts';
import { findingText, renderedWith } from '../findings/finding-text.ts';
import { fieldTitle } from './field-title.ts';

/** Findings of one element: those about a field of its settings, and those about the element as a whole. */
export interface PlacedFindings {
  readonly fields: readonly PlacedError[];
  readonly whole: readonly Finding[];
}

export interface Reader {
  readonly context: CommandContext;
  readonly language: 'en' | 'zh';
  /** What stands beside a field that must be filled in and is not. */
  readonly needed: string;
}

export function placeElementFindings(
  findings: readonly Finding[],
  element: FlowElement,
  reader: Reader,
): PlacedFindings {
  const own = findings.filter((finding) => finding.element?.id === element.id);
  const said = selfExplaining(element, reader.context);
  const fields: PlacedError[] = [];
  const whole: Finding[] = [];
  for (const finding of own) {
    const path = placeInSettings(finding);
    if (path === null || path === '') whole.push(finding);
    // The field itself underlines the word and says what is wrong with it, at once.
    else if (!(said.has(path) && finding.params.start !== undefined && !finding.params.from)) {
      fields.push(besideField(finding, path, element.type, element.settings, reader));
    }
  }
  return { fields, whole };
}

/** What the schema does not allow in settings that the document does not hold. */
export function settingsErrors(
  flow: Flow,
  element: FlowElement,
  settings: unknown,
  reader: Reader,
): readonly PlacedError[] {
  const changed = { ...flow, elements: [{ ...element, settings }] };
  return checkDocument(changed, reader.context.formats).findings.flatMap((finding) => {
    const path = /^\/elements\/0\/settings(\/.*|)$/.exec(finding.path)?.[1];
    return path === undefined ? [] : [besideField(finding, path, element.type, settings, reader)];
  });
}

function besideField(
  finding: Finding,
  path: string,
  type: string,
  settings: unknown,
  { context, language, needed }: Reader,
): PlacedError {
  const { code, params } = finding;
  // The schema's complaint is about the object; people look for the field that is missing in it.
  if (code === 'schema/required')
    return { path: `${path}/${pointerSegment(String(params.property))}`, message: needed };
  if (code === 'schema/length' && params.found === 0) return { path, message: needed };
  const title = fieldTitle(path, type, settings, context.catalogue, language);
  const says = title === '' ? findingText(finding, language) : renderedWith(finding, language, inField(title));
  return { path, message: says };
}

/** The field by its title, and not in which element: that is above. */
function inField(title: string): { readonly field: string; readonly elementName: undefined } {
  return { field: title, elementName: undefined };
}

/** Places of the expressions and texts of an element. */
function selfExplaining(element: FlowElement, { catalogue }: CommandContext): ReadonlySet<string> {
  const { expressions, templates } = inspectElement(element, catalogue).marked;
  return new Set([...expressions, ...templates].map(({ path }) => path.replace(/^\/settings/, '')));
}
