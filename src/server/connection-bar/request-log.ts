import type { LoggedRequest } from '../../contract/connection-bar.ts';

/** What went to and fro between an enterprise and its sandbox, by tenant; in memory, secrets masked. */
export interface RequestLog {
  note(tenant: string, request: Omit<LoggedRequest, 'serial'>): void;
  /** The newest first. */
  of(tenant: string): readonly LoggedRequest[];
}

const MOST = 200;
const LONGEST = 4000;
/** Names, in lower case, whose values nobody is to read. */
const SECRET = new Set(['app_secret', 'accesstoken', 'access_token', 'sippwd', 'authorization']);

export function requestLog(): RequestLog {
  const logs = new Map<string, LoggedRequest[]>();
  let serial = 0;
  return {
    note(tenant, request) {
      const log = logs.get(tenant) ?? [];
      serial += 1;
      log.unshift({ ...request, serial });
      log.length = Math.min(log.length, MOST);
      logs.set(tenant, log);
    },
    of: (tenant) => logs.get(tenant) ?? [],
  };
}

/** A value as people may read it: what is secret by its name is covered. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value, (name, part: unknown) =>
    SECRET.has(name.toLowerCase()) && typeof part === 'string' ? '•••' : part,
  );
  return shortened(text ?? '');
}

export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
}
