/** Why a request is refused: `ret` of its answer. The vendor publishes that 0 is success; the numbers of failures are ours. */
export const DIALOG_REFUSALS = {
  'bad-parameter': 1,
  'bad-token': 2,
  'unknown-dialog': 3,
  'dialog-exists': 4,
  'not-due': 5,
  'stale-index': 6,
  'no-flow': 7,
  'too-many-dialogs': 8,
  'other-vdn': 9,
  'busy-dialog': 10,
} as const;

export type DialogRefusalCode = keyof typeof DIALOG_REFUSALS;

/** A request that changes nothing. `message`: the reason and the remedy; it quotes nothing of what was sent. */
export interface DialogRefusal {
  readonly code: DialogRefusalCode;
  readonly message: string;
}

export function refusedDialog(code: DialogRefusalCode, message: string): DialogRefusal {
  return { code, message };
}
