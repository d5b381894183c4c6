import type { DialogAnswer, LoggedDialog } from '../../contract/dialog.ts';
import { MASK } from '../../kernel/model/mask.ts';

/** Dialogs of one tenant that are shown, and exchanges of each; characters of a request or answer. */
const MOST_DIALOGS = 20;
const MOST_EXCHANGES = 100;
const LONGEST = 4000;

type Growing = { -readonly [Name in keyof Omit<LoggedDialog, 'exchanges'>]: LoggedDialog[Name] } & {
  readonly exchanges: LoggedDialog['exchanges'][number][];
};

export interface Noted {
  readonly userid: string;
  readonly at: number;
  readonly ms: number;
  readonly body: unknown;
  /** Whether what the customer entered may be read. */
  readonly isOpen: boolean;
  readonly answer: DialogAnswer;
}

/** The last dialogs of a tenant, in memory, for its sandbox's screen. */
export interface DialogLog {
  begin(userid: string, flow: string, version: string | null, at: number): void;
  note(noted: Noted): void;
  end(userid: string): void;
  /** The newest first. */
  all(): readonly LoggedDialog[];
}

export function dialogLog(): DialogLog {
  const dialogs: Growing[] = [];
  const add = (userid: string, flow: string, version: string | null, startedAt: number): Growing => {
    const dialog: Growing = { userid, flow, version, startedAt, isOver: false, exchanges: [] };
    dialogs.unshift(dialog);
    dialogs.length = Math.min(dialogs.length, MOST_DIALOGS);
    return dialog;
  };
  const find = (userid: string) => dialogs.find((one) => one.userid === userid);
  return {
    begin: (userid, flow, version, at) => void add(userid, flow, version, at),
    note({ userid, at, ms, body, isOpen, answer }) {
      const dialog = find(userid) ?? add(userid, '', null, at);
      if (dialog.exchanges.length >= MOST_EXCHANGES) return;
      const request = shortened(isOpen ? masked(body, ['auth_token']) : masked(body, ['auth_token', 'input']));
      const { ret, outaction } = answer;
      dialog.exchanges.push({ at, ms, request, answer: shortened(answer), ret, outaction });
    },
    end(userid) {
      const dialog = find(userid);
      if (dialog !== undefined) dialog.isOver = true;
    },
    all: () => dialogs.map((dialog) => ({ ...dialog, exchanges: [...dialog.exchanges] })),
  };
}

/** The request with these of its inparams masked. */
function masked(body: unknown, names: readonly string[]): unknown {
  if (typeof body !== 'object' || body === null || !('inparams' in body)) return body;
  const { inparams } = body;
  if (typeof inparams !== 'object' || inparams === null || Array.isArray(inparams)) return { ...body, inparams: MASK };
  const shown = Object.entries(inparams).map(([name, value]) => [name, names.includes(name) ? MASK : value]);
  return { ...body, inparams: Object.fromEntries(shown) };
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value, null, 2) ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
