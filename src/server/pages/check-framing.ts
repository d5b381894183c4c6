import type { FramingAnswer, FramingBody } from '../../contract/pops.ts';
import { sendRequest } from '../../lib/outgoing/send-request.ts';
import { policyOf } from '../calls/policy-of.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import type { Services } from '../services.ts';

/** Milliseconds, and bytes: a check, no download. */
const PATIENCE = 5000;
const LARGEST = 1_000_000;
const TOLD = new Set(['x-frame-options', 'content-security-policy', 'location']);
const LONGEST_HEADER = 4000;

/** Asks a page as a workbench would, and gives what it says about being framed; its content stays here. */
export async function checkFraming(
  services: Services,
  tenant: string,
  { address, method }: FramingBody,
): Promise<FramingAnswer> {
  const snapshot = await tenantNow(services, tenant);
  const form = method === 'POST';
  const outcome = await sendRequest(
    {
      method,
      url: address,
      headers: [
        ['accept', 'text/html'],
        ...(form ? ([['content-type', 'application/x-www-form-urlencoded']] as const) : []),
      ],
      timeout: PATIENCE,
      maxBytes: LARGEST,
      ...(form ? { body: '' } : {}),
    },
    policyOf(services, snapshot),
  );
  if (outcome.kind === 'failure') return { is: 'failed', problem: outcome.code, message: outcome.message };
  const headers = outcome.headers
    .filter(([name]) => TOLD.has(name))
    .map(([name, value]) => ({ name, value: value.slice(0, LONGEST_HEADER) }));
  return { is: 'answered', status: outcome.status, headers, ms: outcome.ms };
}
