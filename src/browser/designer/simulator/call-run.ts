import { catalogue } from '../../../catalogue/catalogue.ts';
import { compile } from '../../../kernel/engine/compile.ts';
import type { CallFacts, CallState, Frame, ServiceRequest } from '../../../kernel/model/call.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import { hasExternalRecogniser } from '../../../twin/recognition/external/external-dialog.ts';
import type { Answerer } from '../../../twin/simulator/answerer.ts';
import { mockAnswerer } from '../../../twin/simulator/answers.ts';
import type { Breakpoint } from '../../../twin/simulator/breakpoints.ts';
import type { Moment, Session } from '../../../twin/simulator/moment.ts';
import type { Place } from '../../../twin/simulator/observe.ts';
import { beginSession, withAnswerer } from '../../../twin/simulator/session.ts';
import type { CallInputs } from './call-inputs.ts';

/** A call that is being tried out, and where one stands in it. Every move gives another one; the session grows. */
export interface CallRun {
  readonly session: Session;
  /** The documents it runs on. */
  readonly tenant: Tenant;
  /** The released version that answered; null: the draft did. */
  readonly answeredBy: AnsweringVersion | null;
  readonly inputs: CallInputs;
  readonly moment: Moment;
  /** Ids of the moments at which somebody had to do something, or did. */
  readonly stops: ReadonlySet<number>;
  /** Why the last move led nowhere, or not far enough. */
  readonly problem: string | null;
  /** What the live service must be asked before the call goes on. */
  readonly ask: ServiceRequest | null;
  /** The breakpoint at which the call stands. */
  readonly hit: Breakpoint | null;
}

/** A version that answers a caller. */
export interface AnsweringVersion {
  /** Such as V1.1. */
  readonly version: string;
  readonly state: 'official' | 'gray';
}

export type BegunRun = { readonly ok: true; readonly run: CallRun } | { readonly ok: false; readonly problem: string };

/** A call that has just come; nothing has happened yet. */
export function beginRun(
  tenant: Tenant,
  flow: string,
  inputs: CallInputs,
  facts: CallFacts,
  answeredBy: AnsweringVersion | null = null,
): BegunRun {
  const answerer = answererOf(inputs, flow, tenant);
  if (typeof answerer === 'string') return { ok: false, problem: answerer };
  const begun = beginSession(compile(tenant, catalogue, 'designer'), flow, facts, answerer);
  if (!begun.ok) return begun;
  const { session } = begun;
  const stops = new Set([session.root.id]);
  return {
    ok: true,
    run: { session, tenant, answeredBy, inputs, moment: session.root, stops, problem: null, ask: null, hit: null },
  };
}

/** The call with other answers from its next request on. Answers that cannot be used change nothing. */
export function withAnswers(run: CallRun, { answers, otherwise }: CallInputs): CallRun {
  const inputs = { ...run.inputs, answers, otherwise };
  const answerer = answererOf(inputs, run.session.flow, run.tenant);
  return typeof answerer === 'string' ? run : { ...run, inputs, session: withAnswerer(run.session, answerer) };
}

/** Mock answers first; then, for interfaces and external recognisers, the live service when it is wanted; else whoever sits there. */
function answererOf({ answers, otherwise }: CallInputs, flow: string, tenant: Tenant): Answerer | string {
  const mocks = mockAnswerer(answers);
  if (!mocks.ok) return mocks.problem;
  const isLive = otherwise === 'live';
  const isOutside = ({ service }: ServiceRequest, facts: CallFacts): boolean =>
    service === 'interface' || (service === 'recogniser' && hasExternalRecogniser({ facts, flow }, tenant));
  return (request, used, _tables, { call }) =>
    mocks.answerer(request, used) ?? (isLive && isOutside(request, call) ? 'live' : null);
}

/** Where the call stands; after its end, where it ended. */
export function placeOf({ frames }: CallState): Place {
  const { flow, at } = frames[frames.length - 1] as Frame;
  return { flow, element: at };
}
