import type { SdkEvent, VerifyResult } from '../../../contract/desk-messages.ts';
import type { CenterEvent } from '../../../twin/contact-center/center-event.ts';
import type { DeskView } from '../../../twin/contact-center/desk-view.ts';
import type { Situation } from '../../../twin/contact-center/situation.ts';

const NAMES = {
  ringing: 'Ringing',
  talking: 'Talking',
  released: 'Release',
  switched: 'Switch',
  'return-from-ivr': 'IvrReturn',
} as const satisfies Readonly<Record<string, SdkEvent>>;

type Told = Extract<CenterEvent, { readonly type: keyof typeof NAMES }>;

/** What pages are told of what happens at the desk, in order (domain.md §1.7, §5.3). */
export function toldEvents(events: readonly CenterEvent[]): readonly (readonly [SdkEvent, Situation])[] {
  return events.filter(isTold).map((event) => [NAMES[event.type], event.situation]);
}

function isTold(event: CenterEvent): event is Told {
  return Object.hasOwn(NAMES, event.type);
}

/** Of the call in front, by mode: 0 as long as nothing was returned (§1.8). Modes that are not enabled are not there. */
export function verifyResults({ authentications, calls, front }: DeskView): Readonly<Record<string, VerifyResult>> {
  const call = calls.find(({ id }) => id === front);
  return Object.fromEntries(
    authentications.map(({ code }) => {
      const last = call?.authentications.findLast((one) => one.code === code);
      return [code, last?.result ?? '0'];
    }),
  );
}
