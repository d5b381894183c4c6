import type { CentreAnswers } from '../../contract/centre.ts';
import { completeDocument } from '../../kernel/inspection/complete-document.ts';
import { settingsOf } from '../../kernel/model/tenant.ts';
import type { Dialog, DialogHost } from '../../twin/dialog/dialog.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import { type DialogLog, dialogLog } from './dialog-log.ts';

/** A tenant has so many dialogs at a time. */
export const MOST_DIALOGS = 1000;
/** Requests that may wait for the one before, in one dialog. */
export const MOST_WAITING = 8;

export interface LiveDialog {
  readonly userid: string;
  readonly host: DialogHost;
  readonly echoed: Readonly<Record<string, string>>;
  dialog: Dialog;
  /** Milliseconds since 1970: when it was last heard of. */
  seen: number;
  /** Requests that are being answered or wait. */
  waiting: number;
  /** Settles when the last request that came is done. */
  tail: Promise<unknown>;
}

/** The dialogs of one tenant; they live in memory, as long as the server runs. */
export interface TenantDialogs {
  readonly incarnation: string;
  readonly live: Map<string, LiveDialog>;
  readonly log: DialogLog;
  answers: CentreAnswers;
}

/** The dialogs of all tenants. A tenant that was deleted and made anew begins with none. */
export function liveDialogs(): (snapshot: Snapshot) => TenantDialogs {
  const known = new Map<string, TenantDialogs>();
  return ({ row: { id, incarnation } }) => {
    const before = known.get(id);
    if (before?.incarnation === incarnation) return before;
    const made: TenantDialogs = { incarnation, live: new Map(), log: dialogLog(), answers: { by: 'live' } };
    known.set(id, made);
    return made;
  };
}

/** Seconds without a request after which a dialog is forgotten: the tenant's SESSIONDTIMEOUT. */
export function idleSeconds({ catalogue }: Pick<Services, 'catalogue'>, { tenant }: Snapshot): number {
  const settings = settingsOf(tenant);
  const parameters = settings === undefined ? undefined : completeDocument(settings, catalogue).systemParameters;
  return (parameters as { readonly sessionTimeout?: number } | undefined)?.sessionTimeout ?? 1800;
}

/** Forgets dialogs of which nothing was heard for long. */
export function forgetIdle({ live, log }: TenantDialogs, now: number, idle: number): void {
  for (const { userid, seen, waiting } of live.values()) {
    if (waiting > 0 || now - seen < idle * 1000) continue;
    live.delete(userid);
    log.end(userid);
  }
}

/** Makes room for one more: who has ended and never hung up goes first. False: all are being held. */
export function makeRoom({ live, log }: TenantDialogs): boolean {
  if (live.size < MOST_DIALOGS) return true;
  for (const { userid, dialog, waiting } of live.values()) {
    if (waiting > 0 || dialog.call.phase !== 'ended') continue;
    live.delete(userid);
    log.end(userid);
    return true;
  }
  return false;
}
