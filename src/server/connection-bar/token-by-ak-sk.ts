import type { TokenAnswer, TokenBody } from '../../contract/connection-bar.ts';
import { Refused } from '../problems/refused.ts';
import { makeAccessToken } from './access-tokens.ts';
import { checkCredentials } from './app-credentials.ts';
import { logIncoming } from './log-incoming.ts';
import { shown } from './request-log.ts';
import type { Sandbox } from './sandbox.ts';

/** Seconds (domain.md §5.1). */
const USUAL_LIFE = 600;
const LONGEST_LIFE = 3600;

/**
 * An access token for a key and its secret. `expire` is the header X-Token-Expire.
 *
 * @throws Refused for a wrong secret as for an unknown key, in the same words
 */
export async function tokenByAkSk(
  sandbox: Sandbox,
  body: TokenBody,
  expire: string | undefined,
  address: string,
): Promise<TokenAnswer> {
  const { services } = sandbox;
  const { bar, isRight } = await checkCredentials(services, body.app_key, body.app_secret);
  if (bar === undefined) throw wrong();
  const incoming = { method: 'POST', address, request: shown({ 'X-Token-Expire': expire, ...body }) };
  return logIncoming(sandbox, bar.tenant, incoming, async () => {
    if (!isRight) throw wrong();
    const seconds = lifeOf(expire);
    const now = services.now();
    const access = { tenant: bar.tenant, appKey: body.app_key, until: now + seconds * 1000 };
    const answer: TokenAnswer = {
      AccessToken: makeAccessToken(services, access),
      ApplyType: 'Bearer',
      CreateTime: String(Math.floor(now / 1000)),
      Expires: String(seconds),
      Scope: 'connection-bar',
      AppKey: body.app_key,
      UserID: 'Anonymous',
    };
    return { answer, told: shown(answer) };
  });
}

function lifeOf(expire: string | undefined): number {
  if (expire === undefined) return USUAL_LIFE;
  const seconds = /^\d{1,4}$/.test(expire) ? Number(expire) : 0;
  if (seconds >= 1 && seconds <= LONGEST_LIFE) return seconds;
  const message = 'Header X-Token-Expire: it must be whole seconds from 1 to 3600. Leave it out for 600.';
  throw new Refused({ code: 'bad-request', errors: [{ in: 'headers', path: '/x-token-expire', message }] }, message);
}

function wrong(): Refused {
  return new Refused(
    { code: 'bad-credentials' },
    'Body: app_key or app_secret is not the right one. Compare them with the sandbox of the tenant, or make new ones there.',
  );
}
