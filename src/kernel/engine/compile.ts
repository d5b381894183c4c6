import type { Environment } from '../expressions/environment.ts';
import { declared, flowEnvironment } from '../expressions/flow-environment.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { fillDefaults } from '../model/fill-defaults.ts';
import type { Flow, FlowElement, Variable } from '../model/flow.ts';
import { MASK } from '../model/mask.ts';
import { type ChannelSettings, documentOf, documentsOf, settingsOf, type Tenant } from '../model/tenant.ts';
import type { Value, ValueMap } from '../model/value.ts';
import { makeBuild } from './make-build.ts';
import type { CompiledFlow, CompiledVariable, Node, Program } from './program.ts';

/**
 * Compiles a tenant's flows for running. Never fails: what is wrong in a flow is a finding for those who read it and an
 * event for the call that gets there.
 *
 * @param identity content hash of the tenant; calls resume only on the documents they started on
 */
export function compile(tenant: Tenant, catalogue: Catalogue, identity: string): Program {
  const settings = settingsOf(tenant);
  const globals = settings?.globals ?? [];
  const flows = new Map<string, CompiledFlow | undefined>();
  const exception = (documentsOf(tenant, 'flow') as readonly Flow[]).find((flow) => flow.type === 'exception');
  const program: Program = {
    identity,
    tenant,
    timeZone: settings?.timeZone ?? 'UTC',
    tenantId: settings?.tenantSpaceId ?? '',
    languages: settings?.languages ?? [],
    globals: globals.map(compiledVariable),
    globalDefaults: globals.map(defaultOf),
    exceptionFlow: exception?.id ?? null,
    channels: new Map((documentsOf(tenant, 'channel') as readonly ChannelSettings[]).map((each) => [each.id, each])),
    flow(id) {
      if (!flows.has(id)) flows.set(id, compileFlow(id, tenant, catalogue, program));
      return flows.get(id);
    },
  };
  return program;
}

function compileFlow(id: string, tenant: Tenant, catalogue: Catalogue, program: Program): CompiledFlow | undefined {
  const document = documentOf(tenant, 'flow', id) as Flow | undefined;
  const start = document?.elements.find((element) => catalogue.elements.get(element.type)?.role === 'start');
  if (document === undefined || start === undefined) return undefined;
  const nodes = new Map<string, Node>();
  const flow = {
    id,
    variables: document.variables.map(compiledVariable),
    defaults: document.variables.map(defaultOf),
    nodes,
  } as unknown as CompiledFlow & { start: Node };
  for (const element of document.elements)
    nodes.set(element.id, { id: element.id, flow, exits: new Map(), behaviour: UNKNOWN_TYPE });
  flow.start = nodes.get(start.id) as Node;
  connect(document, nodes);
  const environment = flowEnvironment(flow.variables, program.globals);
  for (const element of document.elements) {
    const node = nodes.get(element.id) as Node;
    node.behaviour = behaviourOf(element, node, document, environment, tenant, catalogue);
  }
  return flow;
}

function connect(document: Flow, nodes: ReadonlyMap<string, Node>): void {
  for (const { from, exit, to } of document.connections) {
    nodes.get(from)?.exits.set(exit, { do: 'leave', exit, to: nodes.get(to) ?? null });
  }
}

function behaviourOf(
  element: FlowElement,
  node: Node,
  flow: Flow,
  environment: Environment,
  tenant: Tenant,
  catalogue: Catalogue,
) {
  const type = catalogue.elements.get(element.type);
  if (type === undefined) return UNKNOWN_TYPE;
  try {
    const settings = fillDefaults(type.schema, catalogue.definitions, element.settings) as ValueMap;
    return type.compile(settings, makeBuild(element, node, flow, environment, tenant, catalogue));
  } catch (error) {
    // Types may take their schema at its word; an editor compiles drafts, in which anything may be missing still.
    if (error instanceof TypeError) return BROKEN_SETTINGS;
    throw error;
  }
}

function compiledVariable(variable: Variable): CompiledVariable {
  return { ...declared(variable), opaque: variable.encryption === 'encrypted-not-decrypted' };
}

/** Of what is never decrypted only the mask is kept, as when it is written. */
function defaultOf({ default: preset = null, encryption }: Variable): Value {
  return encryption === 'encrypted-not-decrypted' && preset !== null ? MASK : preset;
}

/** An element of a type that is not in the catalogue: reading refuses such documents, a debugger may still meet one. */
const UNKNOWN_TYPE = failing('unknown-element-type', 'This element is of a type that this Callsmith does not know.');

const BROKEN_SETTINGS = failing(
  'broken-settings',
  'Settings of this element are missing or wrong. Check the flow first.',
);

function failing(code: string, message: string): Node['behaviour'] {
  const outcome = { do: 'fail', exit: 'SYSERROR_INNER', code, message } as const;
  return { enter: () => outcome };
}
