import { catalogue } from '../../../catalogue/catalogue.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import type { CallFacts, ServiceRequest } from '../../../kernel/model/call.ts';
import { documentOf, documentsOf, settingsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { closestName } from '../../../lib/closest-name.ts';
import { hasExternalRecogniser } from '../../../twin/recognition/external/external-dialog.ts';
import type { Answerer } from '../../../twin/simulator/answerer.ts';
import { mockAnswerer } from '../../../twin/simulator/answers.ts';
import { namesIn } from '../../../twin/simulator/judge.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import { beginSession } from '../../../twin/simulator/session.ts';
import { Misuse } from '../../misuse.ts';
import type { SoundTenant } from '../../tenant/read-sound-tenant.ts';
import { printable } from '../../terminal/printable.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { type CallOptions, callFacts } from './call-facts.ts';
import type { Conversation } from './conversation.ts';
import { withRecogniser } from './live-recogniser.ts';
import { liveService } from './live-service.ts';
import { environmentSecrets } from './secrets.ts';

export interface SimulateOptions extends CallOptions {
  readonly live?: boolean;
  readonly answers?: string;
}

/** A call that has just come. @throws Misuse when flow, scenario or an option is not there or not allowed */
export function beginConversation(
  { tenant, source }: SoundTenant,
  flow: string,
  options: SimulateOptions,
  terminal: Terminal,
  cancelled: AbortSignal,
): Conversation {
  wanted(tenant, 'flow', flow);
  const answerer = answererOf(tenant, options, flow);
  const facts = callFacts(options, flow, tenant);
  const begun = beginSession(compile(tenant, catalogue, 'simulate'), flow, facts, answerer);
  if (!begun.ok) throw new Misuse(begun.problem);
  const call = { facts, flow };
  const policy = { trustlist: settingsOf(tenant)?.trustlist ?? [] };
  return {
    session: begun.session,
    tenant,
    folder: source.form === 'folder' ? source.path : undefined,
    terminal,
    nameOf: namesIn(tenant),
    live:
      options.live === true
        ? withRecogniser(liveService(policy, environmentSecrets(terminal.env)), call, tenant)
        : undefined,
    call,
    cancelled,
    moment: begun.session.root,
    stops: new Set(),
    hasRefused: false,
  };
}

/** Mock answers first; then, for interfaces and external recognisers, the live service; else whoever types. */
function answererOf(tenant: Tenant, { answers, live }: SimulateOptions, flow: string): Answerer {
  const document = answers === undefined ? undefined : wanted(tenant, 'scenario', answers);
  const mocks = mockAnswerer(document === undefined ? [] : asScenario(document, catalogue).answers);
  if (!mocks.ok) throw new Misuse(`The answers of the scenario ${answers} cannot be used. ${mocks.problem}`);
  const isOutside = ({ service }: ServiceRequest, facts: CallFacts): boolean =>
    service === 'interface' || (service === 'recogniser' && hasExternalRecogniser({ facts, flow }, tenant));
  return (request, used, _tables, { call }) => {
    const canAskLive = live === true && isOutside(request, call);
    return mocks.answerer(request, used) ?? (canAskLive ? 'live' : null);
  };
}

function wanted(tenant: Tenant, kind: string, id: string) {
  const document = documentOf(tenant, kind, id);
  if (document !== undefined) return document;
  const ids = documentsOf(tenant, kind).map((known) => known.id);
  const near = closestName(id, ids);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  const list =
    ids.length === 0 ? 'it has none' : `it has ${ids.slice(0, 20).join(', ')}${ids.length > 20 ? ' ...' : ''}`;
  throw new Misuse(`The tenant has no ${kind} ${printable(id)}.${hint} (${list})`);
}
