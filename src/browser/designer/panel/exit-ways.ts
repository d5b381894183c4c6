import type { Catalogue } from '../../../kernel/model/catalogue.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import type { Text } from '../../../kernel/model/text.ts';
import { exitsOf } from '../../store/flow/exits-of.ts';

/** An exit of an element and where it leads. */
export interface ExitWay {
  readonly exit: string;
  readonly label: Text;
  readonly to: { readonly id: string; readonly name: string } | null;
  /** `open`: something must be drawn there; `exception`: without a line, calls go to the exception flow. */
  readonly state: 'drawn' | 'open' | 'exception';
}

export function exitWays(flow: Flow, element: FlowElement, catalogue: Catalogue): readonly ExitWay[] {
  return exitsOf(element, catalogue).map(({ id, label, kind }): ExitWay => {
    const line = flow.connections.find(({ from, exit }) => from === element.id && exit === id);
    const target = line && flow.elements.find((other) => other.id === line.to);
    const isSpare = kind === 'preset' || kind === 'error';
    const state = target !== undefined ? 'drawn' : isSpare ? 'exception' : 'open';
    return { exit: id, label, to: target === undefined ? null : { id: target.id, name: target.name }, state };
  });
}
