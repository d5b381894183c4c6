import type { Document } from '../../../kernel/model/document.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { Flow } from '../../../kernel/model/flow.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { changeField } from '../../store/commands/change-field.ts';
import { changeSettings } from '../../store/commands/change-settings.ts';
import type { DocumentStore, Ran } from '../../store/document-store.ts';

const IN_ELEMENT = /^\/elements\/\d+/;

/** Where a finding stands in the document as it is now: elements may stand at other places since. */
export function placeNow({ path, element }: Finding, document: Document): string | null {
  if (element === undefined || !IN_ELEMENT.test(path)) return path;
  const index = (document as Flow).elements.findIndex(({ id }) => id === element.id);
  return index < 0 ? null : path.replace(IN_ELEMENT, `/elements/${index}`);
}

/** The place within the settings of its element; null when it is elsewhere. */
export function placeInSettings({ path, element }: Finding): string | null {
  const inElement = element === undefined ? path : path.replace(IN_ELEMENT, '');
  return element !== undefined && /^\/settings(\/|$)/.test(inElement) ? inElement.slice('/settings'.length) : null;
}

/** Changes the place of a finding, or without a value removes it; in one undo step. */
export function changePlace(store: DocumentStore, finding: Finding, value: Value | undefined): Ran {
  const inSettings = placeInSettings(finding);
  const edit = value === undefined ? {} : { value };
  const flow = flowStore(store);
  if (flow !== null && inSettings !== null && finding.element !== undefined) {
    return flow.run(changeSettings, { id: finding.element.id, pointer: inSettings, ...edit });
  }
  return store.run(changeField, { pointer: finding.path, ...edit });
}

/** The store as that of a flow, for commands that draw; null when another kind of document is open. */
export function flowStore(store: DocumentStore): DocumentStore<Flow> | null {
  return store.api.getState().document.kind === 'flow' ? (store as unknown as DocumentStore<Flow>) : null;
}
