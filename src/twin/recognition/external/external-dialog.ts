import type { Answer, CallFacts, ServiceRequest } from '../../../kernel/model/call.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import { requestOf } from '../create-recogniser.ts';
import { readRobot } from '../read-documents.ts';
import { SYSTEM_QA } from '../recognition.ts';
import { robotOf, robotsOf } from '../scope.ts';
import { HANG_UP, isMap, type OiapRequest, type OiapResponse, oiapInit, oiapResult, readOiap } from './oiap.ts';

/** The call that asks an external recogniser. */
export interface ExternalCall {
  readonly facts: CallFacts;
  /** The flow that it entered first. */
  readonly flow: string;
}

/** A request to be sent to the interface of a robot, and what to do with its answer: the next one, or the result. */
export interface Exchange {
  /** As an interface is asked: whoever can call interfaces can send it. */
  readonly request: ServiceRequest;
  next(answer: Answer): Exchange | Answer;
}

interface External {
  readonly accessCode: string;
  readonly interface: Document;
}

/** Whether another recogniser than the built-in one is to be asked for a call. */
export function hasExternalRecogniser(call: ExternalCall, tenant: Tenant): boolean {
  return externalOf(call, tenant) !== undefined;
}

/**
 * Asks the external recogniser of a call's robot in the published dialog shapes (domain.md §5.5): once to begin the
 * call, then with what was said. Null when the robot has none.
 */
export function externalExchange(request: ServiceRequest, call: ExternalCall, tenant: Tenant): Exchange | null {
  const external = externalOf(call, tenant);
  if (external === undefined) return null;
  const { facts } = call;
  const { content, language, context, dialog, event } = requestOf(request, facts);
  const said = (index: Value): Exchange => ({
    request: sent(external, oiapResult(facts.callId, content, index, { language, context })),
    next: (answer) => heard(answer, (response) => ({ ok: true, value: recognitionOf(response) })),
  });
  const index = event === 'clear-session-cache' ? undefined : indexOf(dialog);
  if (index !== undefined) return said(index);
  return {
    request: sent(external, oiapInit({ ...facts, accessCode: external.accessCode })),
    next: (answer) => heard(answer, (response) => said(response.index)),
  };
}

/** What ends the dialog when the call ends; null when none was begun. */
export function hangUpRequest(dialog: Value, call: ExternalCall, tenant: Tenant): ServiceRequest | null {
  const external = externalOf(call, tenant);
  const index = indexOf(dialog);
  if (external === undefined || index === undefined) return null;
  return sent(external, oiapResult(call.facts.callId, HANG_UP, index, {}));
}

function externalOf({ facts, flow }: ExternalCall, tenant: Tenant): External | undefined {
  for (const document of robotsOf({ robot: robotOf(facts, tenant), flow }, tenant)) {
    const { recogniser } = readRobot(document);
    const found = recogniser.by === 'external' ? documentOf(tenant, 'interface', recogniser.interface) : undefined;
    if (found !== undefined) return { accessCode: String(document.accessCode ?? ''), interface: found };
  }
  return undefined;
}

/** Method, address, headers, secrets, signature and time-out are the interface's; the body is the protocol's. */
function sent({ interface: document }: External, body: OiapRequest): ServiceRequest {
  const { signature, headers, timeout, method, url } = document as unknown as {
    readonly method?: string;
    readonly url: string;
    readonly headers?: readonly ValueMap[];
    readonly timeout?: number;
    readonly signature?: { readonly enabled: boolean; readonly header?: string; readonly secret?: string };
  };
  return {
    service: 'interface',
    interface: document.id,
    method: method ?? 'POST',
    url,
    headers: headers ?? [],
    body,
    timeout: timeout ?? 5000,
    ...(signature?.enabled === true
      ? { signature: { header: signature.header ?? 'X-Signature', secret: signature.secret ?? '' } }
      : {}),
  };
}

const GOOD = 200;
const NO_LONGER_GOOD = 300;

function heard(answer: Answer, use: (response: OiapResponse) => Exchange | Answer): Exchange | Answer {
  if (!answer.ok) return answer;
  const { status, body } = answer.value as { readonly status: number; readonly body: string };
  if (status < GOOD || status >= NO_LONGER_GOOD) {
    return {
      ok: false,
      problem: 'http-status',
      message: `The external recogniser answered with HTTP status ${status}.`,
    };
  }
  const read = readOiap(body);
  return read.ok ? use(read.response) : { ok: false, problem: 'bad-answer', message: read.message };
}

const RELEASE = 10;
const TRANSFER = 11;

/** The recognition as the built-in recogniser would tell it; a prompt alone is an answer of its own. */
function recognitionOf({ outaction, index, prompt, intents }: OiapResponse): Value {
  const told = intents.map((intent) => intentOf(intent, prompt));
  const alone = told.length === 0 && prompt !== '' ? [answerOf(prompt)] : told;
  return {
    intents: alone,
    dialog: outaction === RELEASE ? { external: null } : { external: { index } },
    toAgent: outaction === TRANSFER,
  };
}

function intentOf(intent: ValueMap, prompt: string): ValueMap {
  const { commands, confidence, responses, params, scenarioName, scenarioStatus } = intent;
  const command = Array.isArray(commands) ? String(commands[0] ?? '') : '';
  const response = Array.isArray(responses) ? String(responses[0] ?? '') : '';
  const slots = isMap(params) ? Object.entries(params).map(([name, value]) => [name, written(value)]) : [];
  // Published confidences are parts of one; some services write percent.
  const sure = typeof confidence === 'number' ? (confidence <= 1 ? confidence * 100 : confidence) : 100;
  return {
    intent: command,
    command,
    confidence: Math.max(0, Math.min(100, Math.round(sure))),
    scenario: typeof scenarioName === 'string' ? scenarioName : '',
    response: response === '' ? prompt : response,
    slots: Object.fromEntries(slots),
    status: scenarioStatus === 'finish' || scenarioStatus === undefined ? 'finish' : 'asking',
  };
}

function answerOf(prompt: string): ValueMap {
  return {
    intent: SYSTEM_QA,
    command: SYSTEM_QA,
    confidence: 100,
    scenario: '',
    response: prompt,
    slots: {},
    status: 'finish',
  };
}

function written(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The number of the interaction that is answered next; undefined before the dialog began. */
function indexOf(dialog: Value): Value | undefined {
  const external = isMap(dialog) ? dialog.external : undefined;
  return isMap(external) ? (external.index ?? null) : undefined;
}
