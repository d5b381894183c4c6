import type { InvokeResult } from '../../../contract/calls.ts';
import type { Result } from '../../../contract/client-result.ts';
import type { ServiceRequest } from '../../../kernel/model/call.ts';
import { askExternal } from '../../../twin/recognition/external/ask-external.ts';
import { type Exchange, externalExchange } from '../../../twin/recognition/external/external-dialog.ts';
import type { CallRun } from './call-run.ts';
import type { SimulatorHost } from './simulator-host.ts';

type Invoked = Result<InvokeResult>;

/** Asks the live service: an interface as it is, an external recogniser in its own shapes, one exchange after the other. */
export function invokeLive(
  { invoke }: Pick<SimulatorHost, 'invoke'>,
  { session, tenant, moment }: CallRun,
  request: ServiceRequest,
  signal: AbortSignal,
): Promise<Invoked> {
  const call = { facts: moment.state.call, flow: session.flow };
  const first = request.service === 'recogniser' ? externalExchange(request, call, tenant) : null;
  return first === null ? invoke(request, signal) : exchanged(first, (sent) => invoke(sent, signal));
}

/** What is shown of it is the last exchange. */
async function exchanged(first: Exchange, invoke: (request: ServiceRequest) => Promise<Invoked>): Promise<Invoked> {
  let last: InvokeResult | null = null;
  const asked = await askExternal<Invoked>(first, async (sent) => {
    const invoked = await invoke(sent);
    if (!invoked.ok) return { failed: invoked };
    last = invoked.value;
    return invoked.value;
  });
  if ('failed' in asked) return asked.failed;
  return { ok: true, value: { ...(last as unknown as InvokeResult), ...asked } };
}
