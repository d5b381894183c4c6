import { createHmac } from 'node:crypto';
import type { BarSession } from '../../contract/connection-bar.ts';
import { Refused } from '../problems/refused.ts';
import type { Services } from '../services.ts';
import type { Sandbox } from './sandbox.ts';
import type { Admitted } from './tickets.ts';

/**
 * Whom a bar is for, in exchange for the ticket.
 *
 * @throws Refused for a ticket that was used, is too old or of another tenant, and when the agent is gone meanwhile
 */
export async function openSession(
  { services, centres, tickets }: Sandbox,
  tenant: string,
  ticket: string,
): Promise<BarSession> {
  const admitted = tickets.redeem(ticket, tenant);
  const { setup } = await centres.of(tenant).now();
  const agent = admitted === undefined ? undefined : setup.agents.get(admitted.workNo);
  if (admitted === undefined || agent === undefined) {
    throw new Refused(
      { code: 'bad-ticket' },
      'The ticket of the bar was used before, or is older than a minute. Load the page that embeds the bar anew.',
    );
  }
  const { workNo, name, account } = agent;
  return { tenant, workNo, name, account, origin: admitted.origin, session: sessionOf(services, admitted) };
}

/** Nobody can guess it; who is vouched for again gets it again, and so keeps the agent over a reload of the page. */
function sessionOf({ key }: Pick<Services, 'key'>, { tenant, workNo, origin }: Admitted): string {
  const place = JSON.stringify(['bar-session', tenant, workNo, origin]);
  return createHmac('sha256', key).update(place).digest('base64url');
}
