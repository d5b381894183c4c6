import type { BarBody } from '../../contract/connection-bar.ts';
import type { BarOpening } from '../../contract/connection-bar-messages.ts';
import { settingsOf } from '../../kernel/model/tenant.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import { Refused } from '../problems/refused.ts';
import { findBar, tenantsOfOrigin } from '../repository/connection-bar-repository.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import { logIncoming } from './log-incoming.ts';
import { shown } from './request-log.ts';
import type { Sandbox } from './sandbox.ts';
import { verifyAgent } from './verify-agent.ts';

interface Asking {
  readonly body: BarBody;
  /** Of the page that asks. */
  readonly origin: string;
  /** Origin under which the contact centre was asked. */
  readonly centre: string;
  readonly address: string;
}

/**
 * The script of the bar, with a ticket for the agent, once the enterprise vouches for them (domain.md §5.2). `script` is
 * ccbarclient.js as it was built.
 */
export async function ccbarClient(sandbox: Sandbox, script: () => string, asking: Asking): Promise<string> {
  const { services, centres, log, tickets } = sandbox;
  const { body, origin, centre, address } = asking;
  const snapshot = await tenantOfSpace(services, origin, body.tenantSpaceId);
  const tenant = snapshot.row.id;
  const incoming = { method: 'POST', address, request: shown({ Origin: origin, ...body }) };
  return logIncoming(sandbox, tenant, incoming, async () => {
    const built = script();
    const url = (await findBar(services.storage.db, tenant))?.verify_url ?? '';
    if (url === '') {
      const what = 'Verification API: the sandbox has no address of it. Enter it in the sandbox of the tenant.';
      throw new Refused({ code: 'verification-failed' }, what);
    }
    await verifyAgent(services, log, snapshot, url, body);
    const { setup } = await centres.of(tenant).now();
    const agent = [...setup.agents.values()].find(({ account }) => account === body.userAccount);
    if (agent === undefined) throw unknownAgent(body.userAccount);
    const ticket = tickets.make({ tenant, workNo: agent.workNo, origin });
    const opening: BarOpening = { origin: centre, tenant, ticket };
    return { answer: withOpening(built, opening), told: 'ccbarclient.js' };
  });
}

/** The tenant that the page means: of those that name its origin, the one with this space ID. */
async function tenantOfSpace(services: Services, origin: string, space: string): Promise<Snapshot> {
  const found: Snapshot[] = [];
  for (const tenant of await tenantsOfOrigin(services.storage.db, origin)) {
    const snapshot = await tenantNow(services, tenant);
    if (settingsOf(snapshot.tenant)?.tenantSpaceId === space) found.push(snapshot);
  }
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  throw new Refused(
    { code: 'unknown-tenant' },
    first === undefined
      ? `tenantSpaceId: no tenant that lets ${origin} embed its bar has the tenant space ID "${space}". Compare it with the sandbox.`
      : `tenantSpaceId: the tenants ${found.map(({ row }) => row.id).join(' and ')} have the same, and both let ${origin} embed their bar. Change it in one of them.`,
  );
}

function unknownAgent(account: string): Refused {
  return new Refused(
    { code: 'unknown-agent' },
    `userAccount: the tenant has no agent with the account "${account}". Send the accountCode of queryAgentInfo.`,
  );
}

/** Nothing in the text can end a script element that it is put into. */
function withOpening(script: string, opening: BarOpening): string {
  const text = JSON.stringify(opening).replaceAll('<', '\\u003c').replaceAll('\u2028', '').replaceAll('\u2029', '');
  return `var $aicc_barOpening=${text};\n${script}`;
}
