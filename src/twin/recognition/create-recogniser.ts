import type { Answer, CallFacts, ServiceRequest } from '../../kernel/model/call.ts';
import type { Tenant } from '../../kernel/model/tenant.ts';
import type { Value } from '../../kernel/model/value.ts';
import { clockOf } from './entities/clock.ts';
import { recognise } from './recognise.ts';
import type { RecognitionRequest } from './recognition.ts';
import { robotOf, type Scope, scopeOf } from './scope.ts';

/** The call that asks. */
export interface AskingCall {
  readonly facts: CallFacts;
  /** Milliseconds since its start. */
  readonly at: number;
  /** The flow that it entered first. */
  readonly flow: string;
}

/** Answers `recogniser` requests; null when the tenant has nothing that the call could be about. */
export type Recogniser = (request: ServiceRequest, call: AskingCall) => Answer | null;

/** The built-in recogniser of a tenant: pure and offline. What it prepares of domains is kept as long as they are. */
export function createRecogniser(tenant: Tenant): Recogniser {
  const scopes = new Map<string, Scope>();
  return (request, { facts, at, flow }) => {
    const robot = robotOf(facts, tenant);
    const key = `${robot ?? ''} ${flow}`;
    const scope = scopes.get(key) ?? scopeOf({ robot, flow }, tenant);
    scopes.set(key, scope);
    if (scope.domains.length === 0 && scope.groups.length === 0) return null;
    const clock = clockOf(facts.startedAt + at, scope.timeZone);
    return { ok: true, value: recognise(scope, requestOf(request, facts), clock) as unknown as Value };
  };
}

/** What is not given is as if the element had left it as it is. */
export function requestOf(request: ServiceRequest, facts: Pick<CallFacts, 'language'>): RecognitionRequest {
  const text = (value: Value | undefined, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
  const { content, language, context, intentions, event, dialog } = request;
  return {
    content: text(content, ''),
    language: text(language, facts.language),
    context: text(context, ''),
    intentions: typeof intentions === 'number' ? intentions : 1,
    event: text(event, 'none'),
    dialog: dialog ?? null,
  };
}
