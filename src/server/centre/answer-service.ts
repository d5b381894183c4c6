import { setTimeout as pause } from 'node:timers/promises';
import type { CentreAnswers } from '../../contract/centre.ts';
import { invokeRequest } from '../../contract/invoke-request.ts';
import type { Answer } from '../../kernel/model/call.ts';
import { documentOf } from '../../kernel/model/tenant.ts';
import type { CenterEvent } from '../../twin/contact-center/center-event.ts';
import type { Answerer, Used } from '../../twin/simulator/answerer.ts';
import { mockAnswerer } from '../../twin/simulator/answers.ts';
import { NOTHING_WRITTEN, type Tables } from '../../twin/simulator/data-tables.ts';
import { nobodyAnswers } from '../../twin/simulator/outside.ts';
import { withPlatform } from '../../twin/simulator/platform.ts';
import { asScenario } from '../../twin/simulator/scenario.ts';
import { invoke } from '../calls/invoke.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import type { CentreDocuments } from './centre-documents.ts';

type Asked = Extract<CenterEvent, { type: 'service-asked' }>;

/** What has been answered in a centre so far. */
export interface Answered {
  /** How often each mock answer has answered, by call. */
  readonly used: Map<string, Used>;
  /** Data tables as flows have written them. */
  tables: Tables;
}

export function nothingAnswered(): Answered {
  return { used: new Map(), tables: NOTHING_WRITTEN };
}

/**
 * What a service says to a flow of a live call: the chosen scenario's mock answers, what the platform knows by itself, or
 * the live service, as the interface of the call's version and the trustlist allow it. Null: no answer ever comes.
 */
export async function answerService(
  services: Services,
  { snapshot, tenantOf }: CentreDocuments,
  answers: CentreAnswers,
  before: Answered,
  { call, request, facts, flow, program, at }: Asked,
): Promise<Answer | null> {
  const tenant = tenantOf(program);
  const answerer = withPlatform(firstAnswerer(services, snapshot, answers), { tenant }, flow);
  const used = before.used.get(call) ?? [];
  const answered = answerer(request, used, before.tables, { call: facts, at: at - facts.startedAt });
  if (answered === 'live') return (await invoke(services, snapshot.row.id, invokeRequest(request), tenant)).answer;
  if (answered === null) return { ok: false, problem: 'connection-error', message: nobodyAnswers(request) };
  before.used.set(call, answered.used);
  before.tables = answered.tables ?? before.tables;
  await pause(Math.min(answered.delay, 60_000));
  return answered.answer;
}

/** Who is asked before the platform: live services, or the mock answers of a scenario. */
export function firstAnswerer({ catalogue }: Services, { tenant }: Snapshot, answers: CentreAnswers): Answerer {
  if (answers.by === 'live') return ({ service }) => (service === 'interface' ? 'live' : null);
  const document = documentOf(tenant, 'scenario', answers.scenario);
  const made = document === undefined ? undefined : mockAnswerer(asScenario(document, catalogue).answers);
  return made?.ok === true ? made.answerer : () => null;
}
