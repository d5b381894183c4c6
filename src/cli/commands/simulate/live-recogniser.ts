import type { Tenant } from '../../../kernel/model/tenant.ts';
import { askExternal } from '../../../twin/recognition/external/ask-external.ts';
import { type ExternalCall, externalExchange } from '../../../twin/recognition/external/external-dialog.ts';
import type { LiveService } from './live-service.ts';

/** Asks the external recogniser of the call's robot through the service that asks interfaces. */
export function withRecogniser(live: LiveService, call: ExternalCall, tenant: Tenant): LiveService {
  return async (request, signal) => {
    if (request.service !== 'recogniser') return live(request, signal);
    const exchange = externalExchange(request, call, tenant);
    if (exchange === null) return 'No robot of this call has an external recogniser. Choose one in the robot.';
    const asked = await askExternal(exchange, async (sent) => {
      const answer = await live(sent, signal);
      return typeof answer === 'string' ? { failed: answer } : answer;
    });
    return 'failed' in asked ? asked.failed : asked;
  };
}
