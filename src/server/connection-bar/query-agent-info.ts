import { createHmac } from 'node:crypto';
import type { AgentInfo } from '../../contract/connection-bar.ts';
import { Refused } from '../problems/refused.ts';
import { findBar } from '../repository/connection-bar-repository.ts';
import type { Services } from '../services.ts';
import { readAccessToken } from './access-tokens.ts';
import { logIncoming } from './log-incoming.ts';
import { shown } from './request-log.ts';
import type { Sandbox } from './sandbox.ts';

interface Headers {
  readonly 'x-app-key'?: string | undefined;
  readonly authorization?: string | undefined;
}

/** Nothing listens there: a documentation of the form, as the bar speaks through the browser. */
const SIP_ADDRESS = { sipServiceIp: '127.0.0.1', sipServicePort: 5060 } as const;

/**
 * All agents of the tenant whose access token it is, as its documents are now.
 *
 * @throws Refused without a token, or with one that has run out, belongs to another key, or to credentials of before
 */
export async function queryAgentInfo(sandbox: Sandbox, headers: Headers, address: string): Promise<AgentInfo> {
  const { services, centres } = sandbox;
  const [, token] = /^Bearer (\S+)$/.exec(headers.authorization ?? '') ?? [];
  if (token === undefined) throw refused('it must be `Bearer <AccessToken>`, with one space', 'Add it');
  const access = readAccessToken(services, token);
  if (access === undefined) throw refused('this server has not made the access token', 'Get one by tokenByAkSk');
  const { tenant, appKey, until } = access;
  const request = shown({ 'x-app-key': headers['x-app-key'], Authorization: headers.authorization });
  return logIncoming(sandbox, tenant, { method: 'GET', address, request }, async () => {
    if (headers['x-app-key'] !== appKey) throw refused('the access token is not of the x-app-key', 'Send its own key');
    const bar = await findBar(services.storage.db, tenant);
    if (bar?.app_key !== appKey) throw refused('the credentials were replaced since', 'Use the new key and secret');
    if (until <= services.now()) throw refused('the access token has run out', 'Get a new one by tokenByAkSk');
    const { setup } = await centres.of(tenant).now();
    const agents = [...setup.agents.values()].map(({ workNo, account }) => ({
      workNo: Number(workNo),
      accountCode: account,
      sipAccount: `8888${workNo}`,
      sipPwd: sipPassword(services, tenant, workNo),
    }));
    const answer = { ...SIP_ADDRESS, agents };
    return { answer, told: shown(answer) };
  });
}

/** The same whenever it is asked for, stored nowhere. */
function sipPassword({ key }: Pick<Services, 'key'>, tenant: string, workNo: string): string {
  const place = JSON.stringify(['sip-password', tenant, workNo]);
  return createHmac('sha256', key).update(place).digest('base64url').slice(0, 16);
}

function refused(reason: string, remedy: string): Refused {
  return new Refused({ code: 'bad-token' }, `Header Authorization: ${reason}. ${remedy}.`);
}
