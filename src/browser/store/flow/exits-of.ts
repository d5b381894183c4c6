import { inspectElement } from '../../../kernel/inspection/inspect-element.ts';
import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Exit } from '../../../kernel/model/element-type.ts';
import type { FlowElement } from '../../../kernel/model/flow.ts';

/** The ways out of an element as it is now, in drawing order. Not for drafts: what is found is remembered. */
export function exitsOf(element: FlowElement, catalogue: Catalogue): readonly Exit[] {
  return inspectElement(element, catalogue).exits;
}

/** The way on when all goes well: what an element that is put into a line continues it with. */
export function mainExit(element: FlowElement, catalogue: Catalogue): Exit | undefined {
  const exits = exitsOf(element, catalogue);
  return (
    exits.find(({ kind }) => kind === 'next') ??
    exits.find(({ kind }) => kind === 'default') ??
    exits.find(({ kind }) => kind === 'condition')
  );
}
