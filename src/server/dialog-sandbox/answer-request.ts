import type { DialogAnswer } from '../../contract/dialog.ts';
import { invokeRequest } from '../../contract/invoke-request.ts';
import type { Answer, ServiceRequest } from '../../kernel/model/call.ts';
import { settingsOf } from '../../kernel/model/tenant.ts';
import type { ValueMap } from '../../kernel/model/value.ts';
import { beginDialog, type DialogHost, dueOf, serviceAnswered, type Turn } from '../../twin/dialog/dialog.ts';
import { actionOf } from '../../twin/dialog/dialog-answer.ts';
import { DIALOG_REFUSALS, type DialogRefusal, refusedDialog } from '../../twin/dialog/dialog-refusal.ts';
import type { DialogResult, DialogStart } from '../../twin/dialog/dialog-request.ts';
import { entryAt } from '../../twin/dialog/entry.ts';
import { dialogEntries, factsOfDialog } from '../../twin/dialog/find-entry.ts';
import { readDialogRequest } from '../../twin/dialog/read-dialog-request.ts';
import { takeReport } from '../../twin/dialog/take-report.ts';
import { invoke } from '../calls/invoke.ts';
import { Refused } from '../problems/refused.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';
import { dialogHost } from './dialog-host.ts';
import { tenantOfToken } from './dialog-tokens.ts';
import {
  forgetIdle,
  idleSeconds,
  type LiveDialog,
  MOST_WAITING,
  makeRoom,
  type TenantDialogs,
} from './live-dialogs.ts';

/** What the requests of the dialog interface work on. */
export interface DialogSandboxParts {
  readonly services: Services;
  readonly dialogsOf: (snapshot: Snapshot) => TenantDialogs;
}

interface Answered {
  readonly answer: DialogAnswer;
  /** Whether what the customer entered may be read. */
  readonly isOpen: boolean;
}

/** Answers a request of the dialog interface. `vdn`: as it stands in the address, when it does. */
export async function answerRequest(parts: DialogSandboxParts, body: ValueMap, vdn?: string): Promise<DialogAnswer> {
  const { services, dialogsOf } = parts;
  const begun = services.now();
  const userid = typeof body.userid === 'string' ? body.userid.slice(0, 64) : '';
  const snapshot = await tenantOfToken(services, tokenIn(body));
  if (snapshot === undefined) {
    const message = 'inparams.auth_token is missing, wrong, or has run out. Get one by gettoken.';
    return refusedAnswer(userid, refusedDialog('bad-token', message));
  }
  const dialogs = dialogsOf(snapshot);
  const { answer, isOpen } = await answered(parts, snapshot, dialogs, body, userid, vdn);
  const now = services.now();
  dialogs.log.note({ userid, at: begun, ms: now - begun, body, isOpen, answer });
  return answer;
}

function tokenIn({ inparams }: ValueMap): string {
  const token =
    typeof inparams === 'object' && inparams !== null && 'auth_token' in inparams ? inparams.auth_token : '';
  return typeof token === 'string' ? token : '';
}

async function answered(
  parts: DialogSandboxParts,
  snapshot: Snapshot,
  dialogs: TenantDialogs,
  body: ValueMap,
  userid: string,
  vdn: string | undefined,
): Promise<Answered> {
  const live = dialogs.live.get(userid);
  const refuse = (refusal: DialogRefusal): Answered => ({
    answer: refusedAnswer(userid, refusal, live),
    isOpen: false,
  });
  const vdnId = settingsOf(snapshot.tenant)?.vdnId;
  if (vdn !== undefined && vdn !== String(vdnId)) {
    return refuse(
      refusedDialog('other-vdn', `The address names another VDN than ${String(vdnId)}, that of the token.`),
    );
  }
  const read = readDialogRequest(body);
  if (!read.ok) return refuse(read.refusal);
  const { request } = read;
  forgetIdle(dialogs, parts.services.now(), idleSeconds(parts.services, snapshot));
  const found = dialogs.live.get(userid);
  if (request.does === 'begin') return beginAnswer(parts, snapshot, dialogs, request, refuse);
  if (found === undefined) {
    return refuse(refusedDialog('unknown-dialog', 'There is no dialog of this userid: begin it with inaction 8.'));
  }
  if (found.waiting >= MOST_WAITING) {
    return refuse(refusedDialog('busy-dialog', 'Too many requests of this dialog are being answered: wait for them.'));
  }
  return inOrder(parts, found, () => reportAnswer(parts, snapshot, dialogs, found, request));
}

type Refuse = (refusal: DialogRefusal) => Answered;

async function beginAnswer(
  parts: DialogSandboxParts,
  snapshot: Snapshot,
  dialogs: TenantDialogs,
  request: DialogStart,
  refuse: Refuse,
): Promise<Answered> {
  const { services } = parts;
  const { userid, accessCode, customer, echoed } = request;
  const entry = dialogEntries(snapshot.tenant).find((one) => one.accessCode === accessCode);
  const found = entry && (await dialogHost(services, snapshot, entry.flow, customer, dialogs.answers));
  // From here on nothing is waited for until the dialog is there: two that begin at once are one and a refused one.
  if (dialogs.live.has(userid)) {
    return refuse(refusedDialog('dialog-exists', 'There is a dialog of this userid: go on with it, or hang up first.'));
  }
  if (entry === undefined || found === undefined) {
    const message =
      'call_dst_id leads to no flow: it must be the access code of a robot, or of a called route to a flow.';
    return refuse(refusedDialog('no-flow', message));
  }
  if (!makeRoom(dialogs)) {
    return refuse(refusedDialog('too-many-dialogs', 'The tenant holds as many dialogs as it can: hang some up.'));
  }
  const { host, version } = found;
  const now = services.now();
  const call = { startedAt: now, seed: now % 0x1_0000_0000, language: host.program.languages[0] ?? 'en-US' };
  const turn = beginDialog(host, factsOfDialog(snapshot.tenant, entry, request, call));
  const live: LiveDialog = {
    userid,
    host,
    echoed,
    dialog: turn.dialog,
    seen: now,
    waiting: 0,
    tail: Promise.resolve(),
  };
  dialogs.live.set(userid, live);
  dialogs.log.begin(userid, entry.flow, version, now);
  return inOrder(parts, live, async () => {
    try {
      live.dialog = (await finished(services, snapshot, host, turn)).dialog;
    } catch (error) {
      dialogs.live.delete(userid);
      throw error;
    }
    return { answer: goodAnswer(live), isOpen: true };
  });
}

/** Requests of one dialog are answered one after the other, in the order in which they came. */
function inOrder({ services }: DialogSandboxParts, live: LiveDialog, work: () => Promise<Answered>): Promise<Answered> {
  live.waiting += 1;
  const done = live.tail.then(work).finally(() => {
    live.waiting -= 1;
    live.seen = services.now();
  });
  live.tail = done.catch(() => undefined);
  return done;
}

async function reportAnswer(
  { services }: DialogSandboxParts,
  snapshot: Snapshot,
  { live: all, log }: TenantDialogs,
  live: LiveDialog,
  request: DialogResult,
): Promise<Answered> {
  const { userid, host, dialog } = live;
  if (all.get(userid) !== live) {
    const refusal = refusedDialog('unknown-dialog', 'The dialog of this userid has ended in the meantime.');
    return { answer: refusedAnswer(userid, refusal), isOpen: false };
  }
  const isSecret = dueOf(dialog) === 'listen' && entryAt(dialog.call, host.program.tenant, host.catalogue).isSecret;
  const isWord = !(request.report.of === 'keys' || request.report.of === 'speech');
  const taken = takeReport(host, dialog, request);
  if (!taken.ok) return { answer: refusedAnswer(userid, taken.refusal, live), isOpen: isWord };
  live.dialog = (await finished(services, snapshot, host, taken.turn)).dialog;
  if (request.report.of === 'hangup') {
    all.delete(userid);
    log.end(userid);
  }
  return { answer: goodAnswer(live), isOpen: isWord || !isSecret };
}

/** The turn when all live services that it needs have answered. */
async function finished(services: Services, snapshot: Snapshot, host: DialogHost, begun: Turn): Promise<Turn> {
  let turn = begun;
  while (turn.ask !== null) {
    const { answer, ms } = await asked(services, snapshot, host, turn.ask);
    turn = serviceAnswered(host, turn, answer, ms);
  }
  return turn;
}

/** A live service, as the interface of the dialog's version and the trustlist allow it. One that is no more there does not answer. */
async function asked(
  services: Services,
  snapshot: Snapshot,
  { program }: DialogHost,
  request: ServiceRequest,
): Promise<{ readonly answer: Answer; readonly ms: number }> {
  try {
    return await invoke(services, snapshot.row.id, invokeRequest(request), program.tenant);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { answer: { ok: false, problem: 'connection-error', message: error.message }, ms: 0 };
  }
}

function goodAnswer({ userid, host, dialog, echoed }: LiveDialog): DialogAnswer {
  return { ret: 0, userid, ...actionOf(host, dialog, echoed) };
}

/** Says what is still to be done; where there is no dialog the access side has nothing left but to release. */
function refusedAnswer(userid: string, { code, message }: DialogRefusal, live?: LiveDialog): DialogAnswer {
  const refusal = { ret: DIALOG_REFUSALS[code], retMsg: message, userid };
  if (live === undefined || dueOf(live.dialog) === 'service') {
    return { ...refusal, outaction: 10, outparams: { call_id: userid, release_reason: '1' } };
  }
  return { ...refusal, ...actionOf(live.host, live.dialog, live.echoed) };
}
