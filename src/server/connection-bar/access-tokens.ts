import { seal, unseal } from '../calls/seal.ts';
import type { Services } from '../services.ts';

/** What an access token stands for; nothing of it is stored. */
export interface Access {
  readonly tenant: string;
  readonly appKey: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const PLACE = 'connection-bar-access-token';

/** Sealed with the server's key: nobody else can make one, and other servers of the database can read it. */
export function makeAccessToken({ key }: Pick<Services, 'key'>, access: Access): string {
  return Buffer.from(seal(JSON.stringify(access), key, PLACE), 'base64').toString('base64url');
}

/** Undefined for what this server never made. Says nothing of the time. */
export function readAccessToken({ key }: Pick<Services, 'key'>, token: string): Access | undefined {
  if (!/^[A-Za-z0-9_-]{1,1000}$/.test(token)) return undefined;
  const text = unseal(Buffer.from(token, 'base64url').toString('base64'), key, PLACE);
  return text === undefined ? undefined : (JSON.parse(text) as Access);
}
