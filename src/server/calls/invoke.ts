import type { InterfaceDocument } from '../../catalogue/kinds/interface/document.gen.ts';
import type { InvokeBody, InvokeResult } from '../../contract/calls.ts';
import { completeDocument } from '../../kernel/inspection/complete-document.ts';
import type { Answer } from '../../kernel/model/call.ts';
import { documentOf, type Tenant } from '../../kernel/model/tenant.ts';
import type { Outcome } from '../../lib/outgoing/outcome.ts';
import type { OutgoingRequest } from '../../lib/outgoing/outgoing-request.ts';
import { sendRequest } from '../../lib/outgoing/send-request.ts';
import { entryOf, tenantNow } from '../operations/tenant-of.ts';
import type { Services } from '../services.ts';
import { liveRequest, type NotSent, secretNames } from './live-request.ts';
import { policyOf } from './policy-of.ts';
import { openSecret, type Secret } from './secrets.ts';

/**
 * Calls the live service of an interface. Whatever becomes of it is data for the call that asked. A call on a release
 * brings the documents that were frozen for it; whom one may ask, and with which secrets, is always as saved now.
 *
 * @throws Refused when there is no such interface
 */
export async function invoke(
  services: Services,
  tenant: string,
  body: InvokeBody,
  documents?: Tenant,
): Promise<InvokeResult> {
  const snapshot = await tenantNow(services, tenant);
  const frozen = documents && documentOf(documents, 'interface', body.interface);
  const saved = frozen ?? entryOf(snapshot, { kind: 'interface', id: body.interface }).document;
  const document = completeDocument(saved, services.catalogue) as InterfaceDocument;
  const secrets = new Map<string, Secret>();
  for (const name of secretNames(document)) {
    const secret = await openSecret(services, tenant, name);
    if (secret !== undefined) secrets.set(name, secret);
  }
  const request = liveRequest(document, body.request, secrets);
  if ('problem' in request) return notSent(request, document.method, body.request.url);
  const outcome = await sendRequest(request, policyOf(services, snapshot));
  const insecure = outcome.kind === 'response' && outcome.insecure;
  return { answer: answerOf(outcome), ms: outcome.ms, sent: shown(request), insecure };
}

function answerOf(outcome: Outcome): Answer {
  if (outcome.kind === 'failure') return { ok: false, problem: outcome.code, message: outcome.message };
  return { ok: true, value: { status: outcome.status, body: outcome.body } };
}

function notSent({ problem, message }: NotSent, method: string, url: string): InvokeResult {
  return {
    answer: { ok: false, problem, message },
    ms: 0,
    sent: { method, url, headers: [], body: null },
    insecure: false,
  };
}

function shown({ method, url, headers, secretHeaders, body }: OutgoingRequest): InvokeResult['sent'] {
  const open = headers.map(([name, value]) => ({ name, value }));
  const hidden = (secretHeaders?.headers ?? []).map(([name]) => ({ name, value: '•••' }));
  return { method, url, headers: [...open, ...hidden], body: body ?? null };
}
