import type { CallEvent } from '../../../kernel/model/event.ts';
import type { Value } from '../../../kernel/model/value.ts';

/** An event of a flow as a row: what it is, and what of. */
export interface TraceRow {
  /** Milliseconds since the start of the flow. */
  readonly at: number;
  readonly type: CallEvent['type'];
  readonly text: string;
  /** The element that was entered or left. */
  readonly element: { readonly flow: string; readonly id: string } | null;
}

/** The trace of a flow that a call ran; it is masked as it was recorded. */
export function traceRows(events: readonly CallEvent[]): readonly TraceRow[] {
  return events.map((event) => ({ at: event.at, type: event.type, ...told(event) }));
}

function told(event: CallEvent): Pick<TraceRow, 'text' | 'element'> {
  switch (event.type) {
    case 'element-entered':
      return { text: '', element: { flow: event.flow, id: event.element } };
    case 'element-left':
      return { text: event.exit, element: { flow: event.flow, id: event.element } };
    case 'prompt-played':
      return plain(`${event.prompt.figure === undefined ? '' : `${event.prompt.figure.name}: `}${event.prompt.text}`);
    case 'input-received':
    case 'input-ignored':
      return plain(event.input);
    case 'variable-set':
      return plain(`${event.variable} = ${JSON.stringify(event.value)}`);
    case 'requested':
      return plain(`${event.request.service} ${JSON.stringify(withoutService(event.request))}`);
    case 'answered':
      return plain(`${event.service} ${event.ok ? '✓' : '✗'} ${JSON.stringify(event.value)}`);
    case 'error':
      return plain(`${event.code}: ${event.message}`);
    case 'call-ended':
      return plain(event.reason);
    default:
      return plain(
        Object.entries(event)
          .map(([name, value]) => (PLAIN.has(name) ? String(value) : ''))
          .join(' ')
          .trim(),
      );
  }
}

/** Members of the other events that say something by themselves. */
const PLAIN = new Set(['flow', 'how', 'variable', 'language', 'for']);

function plain(text: string): Pick<TraceRow, 'text' | 'element'> {
  return { text, element: null };
}

function withoutService({
  service: _service,
  ...rest
}: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return rest;
}
