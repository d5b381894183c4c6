import { checkDocument } from '../../../kernel/documents/check-document.ts';
import { inspectElement } from '../../../kernel/inspection/inspect-element.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import type { CommandContext } from '../../store/command-context.ts';
import type { PlacedError } from '../documents/form/error-tree.ts';
import { placeInSettings } from '../findings/finding-place.ts';
import { findingText } from '../findings/finding-text.ts';

/** Findings of one element: those about a field of its settings, and those about the element as a whole. */
export interface PlacedFindings {
  readonly fields: readonly PlacedError[];
  readonly whole: readonly Finding[];
}

export function placeElementFindings(
  findings: readonly Finding[],
  element: FlowElement,
  context: CommandContext,
  language: 'en' | 'zh',
): PlacedFindings {
  const own = findings.filter((finding) => finding.element?.id === element.id);
  const said = selfExplaining(element, context);
  const fields: PlacedError[] = [];
  const whole: Finding[] = [];
  for (const finding of own) {
    const path = placeInSettings(finding);
    if (path === null || path === '') whole.push(finding);
    // The field itself underlines the word and says what is wrong with it, at once.
    else if (!(said.has(path) && finding.params.start !== undefined && !finding.params.from)) {
      fields.push({ path, message: findingText(finding, language) });
    }
  }
  return { fields, whole };
}

/** What the schema does not allow in settings that the document does not hold. */
export function settingsErrors(
  flow: Flow,
  element: FlowElement,
  settings: unknown,
  { formats }: CommandContext,
  language: 'en' | 'zh',
): readonly PlacedError[] {
  const changed = { ...flow, elements: [{ ...element, settings }] };
  return checkDocument(changed, formats).findings.flatMap((finding) => {
    const inSettings = /^\/elements\/0\/settings(\/.*)$/.exec(finding.path)?.[1];
    return inSettings === undefined ? [] : [{ path: inSettings, message: findingText(finding, language) }];
  });
}

/** Places of the expressions and texts of an element. */
function selfExplaining(element: FlowElement, { catalogue }: CommandContext): ReadonlySet<string> {
  const { expressions, templates } = inspectElement(element, catalogue).marked;
  return new Set([...expressions, ...templates].map(({ path }) => path.replace(/^\/settings/, '')));
}
