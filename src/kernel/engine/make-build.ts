import { compileExpression } from '../expressions/compile-expression.ts';
import { compileTemplate } from '../expressions/compile-template.ts';
import type { Environment } from '../expressions/environment.ts';
import { CallError } from '../model/call-error.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Document } from '../model/document.ts';
import type { Build, Read, Run, Slot } from '../model/element-type.ts';
import { fillDefaults } from '../model/fill-defaults.ts';
import type { Flow, FlowElement } from '../model/flow.ts';
import type { ExpressionMark } from '../model/json-schema.ts';
import { documentOf, settingsOf, type Tenant } from '../model/tenant.ts';
import type { Value } from '../model/value.ts';
import type { LiveRun } from './live-run.ts';
import type { CompiledLeave, CompiledSlot, Node } from './program.ts';

/** What an element type compiles its settings with. */
export function makeBuild(
  element: FlowElement,
  node: Node,
  flow: Flow,
  environment: Environment,
  tenant: Tenant,
  catalogue: Catalogue,
): Build {
  return {
    flow: flow.id,
    element,
    expression: (text, mark, secrets = []) => readExpression(text, mark, secrets, environment),
    template: (text) => readTemplate(text, environment),
    variable: (name) => slotOf(name, flow, tenant),
    tenant: completed(settingsOf(tenant), catalogue),
    document: (kind, id) => completed(documentOf(tenant, kind, id), catalogue),
    leave(exit) {
      const drawn = node.exits.get(exit);
      if (drawn !== undefined) return drawn;
      const undrawn: CompiledLeave = { do: 'leave', exit, to: null };
      node.exits.set(exit, undrawn);
      return undrawn;
    },
  };
}

/** Elements see documents as they see their settings: with all defaults filled in. */
function completed(document: Document | undefined, catalogue: Catalogue): Document | undefined {
  const kind = document === undefined ? undefined : catalogue.kinds.get(document.kind);
  if (document === undefined || kind === undefined) return document;
  return fillDefaults(kind.schema, catalogue.definitions, document) as Document;
}

function readExpression(
  text: string,
  mark: ExpressionMark,
  secrets: readonly string[],
  environment: Environment,
): Read<Value> {
  const compiled = compileExpression(text, { ...environment, scopes: mark.scopes ?? [] }, mark.type);
  if (!compiled.ok) return failing(compiled.problems[0]?.message ?? 'The expression does not compile.');
  const { evaluate, reads } = compiled.compiled;
  const sensitive = compiled.compiled.sensitive || secrets.some((name) => readsIt(reads, name));
  return Object.assign((run: Run) => evaluate(run as LiveRun), { sensitive });
}

/** Reading a scope as a whole reads all that is in it. */
function readsIt(reads: readonly string[], name: string): boolean {
  return reads.some((read) => read === name || name.startsWith(`${read}.`));
}

function readTemplate(text: string, environment: Environment): Read<string> {
  const compiled = compileTemplate(text, environment);
  if (!compiled.ok) return failing(compiled.problems[0]?.message ?? 'The text does not compile.');
  const { evaluate, sensitive } = compiled.compiled;
  const read = (run: Run): string =>
    evaluate(run as LiveRun, (variable) => run.emit({ type: 'variable-unset', at: run.at, variable }));
  return Object.assign(read, { sensitive });
}

function failing(message: string): Read<never> {
  const read = (): never => {
    throw new CallError('does-not-compile', message);
  };
  return Object.assign(read, { sensitive: false });
}

function slotOf(name: string, flow: Flow, tenant: Tenant): Slot {
  const [prefix, ...rest] = name.split('.');
  const scope = prefix === 'GLOBAL' ? 'global' : 'flow';
  const variables = scope === 'global' ? (settingsOf(tenant)?.globals ?? []) : flow.variables;
  const index = prefix === 'FLOW' || prefix === 'GLOBAL' ? variables.findIndex((v) => v.name === rest.join('.')) : -1;
  const variable = variables[index];
  const encryption = variable?.encryption ?? 'none';
  const slot: CompiledSlot = {
    name,
    scope,
    index,
    type: variable?.type ?? 'string',
    sensitive: encryption !== 'none',
    opaque: encryption === 'encrypted-not-decrypted',
  };
  return slot;
}
