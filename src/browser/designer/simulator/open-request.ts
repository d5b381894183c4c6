import type { ServiceRequest } from '../../../kernel/model/call.ts';
import type { MockAnswer } from '../../../twin/simulator/mock-answer.ts';
import { lineage, type Moment } from '../../../twin/simulator/moment.ts';
import { replyTo } from '../../../twin/simulator/outside.ts';

/** What a call asks of the outside just now. */
export interface OpenRequest {
  readonly service: MockAnswer['to'];
  /** Masked, as people may see it. */
  readonly shown: ServiceRequest;
  readonly interface: string | null;
  readonly answeredBy: 'hand' | 'live' | 'mock' | 'nobody-ever';
}

/** The request that the call waits for; null when it waits for none. */
export function openRequest(moment: Moment): OpenRequest | null {
  const { wait, phase } = moment.state;
  if (phase !== 'waiting' || wait === null || wait.request === null) return null;
  const { request } = wait;
  const asked = lineage(moment)
    .flatMap(({ events }) => events)
    .findLast((event) => event.type === 'requested');
  const reply = replyTo(wait, moment.outside)?.comes;
  return {
    service: request.service as MockAnswer['to'],
    shown: asked?.type === 'requested' ? asked.request : { service: request.service },
    interface: typeof request.interface === 'string' ? request.interface : null,
    answeredBy:
      reply === 'answer' ? 'mock' : reply === 'from-live-service' ? 'live' : reply === 'never' ? 'nobody-ever' : 'hand',
  };
}
