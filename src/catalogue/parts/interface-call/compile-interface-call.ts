import type { ServiceRequest } from '../../../kernel/model/call.ts';
import type { Build, ElementInput, Outcome, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import type { InterfaceDocument } from '../../kinds/interface/document.gen.ts';
import type { InputValue } from '../input-value/input-value.gen.ts';
import { compileRequest } from './compile-request.ts';
import { readAnswer } from './read-answer.ts';

/** Asking an interface, with its time-out and retries (behaviour rules 71 to 77). */
export interface InterfaceCall {
  readonly document: InterfaceDocument | undefined;
  /** Sends the first request. */
  begin(run: Run): Outcome;
  /** The body of a good answer, or what to do instead; null: the input was not for it. */
  hear(run: Run, input: ElementInput): { readonly body: ValueMap } | Outcome | null;
}

/** What is remembered while the answer is awaited. */
interface Sent {
  readonly attempt: number;
  readonly until: number;
  readonly request: ServiceRequest;
  readonly masked: ServiceRequest;
}

/** @param wrap makes the request's body when the interface's own is not wanted */
export function compileInterfaceCall(
  id: string,
  rows: readonly InputValue[],
  build: Build,
  wrap?: (inputs: ValueMap) => Value,
): InterfaceCall {
  const document = build.document('interface', id) as InterfaceDocument | undefined;
  const inputs = rows.map(({ name, value }) => ({ name, read: build.expression(value, { type: 'any' }) }));
  if (document === undefined) return { document, begin: () => unknown(id), hear: () => null };
  const makeRequest = compileRequest(document);
  const send = (run: Run, attempt: number, request: ServiceRequest, masked: ServiceRequest): Outcome => {
    const until = run.at + document.timeout;
    run.memory = { attempt, until, request, masked };
    return run.ask(request, until, masked);
  };
  return {
    document,
    begin(run) {
      const real: Record<string, Value> = {};
      for (const { name, read } of inputs) real[name] = read(run);
      const request = makeRequest(real, wrap?.(real));
      if (!inputs.some(({ read }) => read.sensitive)) return send(run, 0, request, request);
      const seen: Record<string, Value> = {};
      for (const { name, read } of inputs) seen[name] = read.sensitive ? MASK : (real[name] ?? null);
      return send(run, 0, request, makeRequest(seen, wrap?.(seen)));
    },
    hear(run, input) {
      const sent = run.memory as unknown as Sent;
      const isLate = input.type === 'time' && input.at >= sent.until;
      if (input.type !== 'answer' && !isLate) return null;
      const read = readAnswer(input.type === 'answer' ? input.answer : NO_ANSWER, document.name);
      if (read.ok) return { body: read.body };
      run.emit({ type: 'answered', at: run.at, service: 'interface', ok: false, value: { code: read.code } });
      if (read.again && sent.attempt < document.retries) return send(run, sent.attempt + 1, sent.request, sent.masked);
      return { do: 'fail', exit: 'SYSERROR_INTERFACE', code: read.code, message: read.message };
    },
  };
}

const NO_ANSWER = { ok: false, problem: 'timeout', message: 'No answer came in time.' } as const;

function unknown(id: string): Outcome {
  const message = `There is no interface ${id}. Choose another one in the element's settings.`;
  return { do: 'fail', exit: 'SYSERROR_INNER', code: 'unknown-interface', message };
}
