import type { Document } from '../../../kernel/model/document.ts';
import type { Value, ValueType } from '../../../kernel/model/value.ts';

interface Output {
  readonly name: string;
  readonly type: ValueType;
  readonly path?: string;
}

const EXAMPLES: Readonly<Record<ValueType, Value>> = {
  string: 'text',
  integer: 1,
  long: 1,
  float: 1.5,
  boolean: true,
  list: [],
  object: {},
};

/** A body with all that the interface takes from its answers, to be filled in: JSON on several lines. */
export function exampleBody(document: Document | undefined): string {
  const root: Record<string, unknown> = Object.create(null);
  for (const output of (document?.outputs ?? []) as readonly Output[]) put(root, output);
  return JSON.stringify(root, null, 2);
}

function put(root: Record<string, unknown>, { name, type, path = name }: Output): void {
  const steps = path.split('.');
  const last = steps.pop() ?? name;
  if ([...steps, last].some((step) => !/^[A-Za-z_][\w-]*$/.test(step) || step === '__proto__')) return;
  let at = root;
  for (const step of steps) {
    const known = at[step];
    const next = typeof known === 'object' && known !== null ? (known as Record<string, unknown>) : Object.create(null);
    at[step] = next;
    at = next;
  }
  at[last] ??= name === 'returnCode' ? '0' : EXAMPLES[type];
}
