import type { CallFacts } from '../../../kernel/model/call.ts';
import type { Shown, ShownButton, Spoken } from '../../../kernel/model/event.ts';
import type { ChannelDocument } from '../../kinds/channel/document.gen.ts';

import { speakingTime } from './speaking-time.ts';

export type ShownWay = Shown['as'];

const MEDIA: readonly ShownWay[] = ['image', 'audio', 'video', 'file'];

/**
 * What can be shown on the channels of a chat. Quick replies are for Facebook and Instagram, WhatsApp messages and mails
 * for theirs (domain.md §3.1); a web page can show everything but those; the rest is ours.
 */
export const SHOWN_ON: Readonly<Record<ChannelDocument['type'], readonly ShownWay[]>> = {
  web: [...MEDIA, 'card', 'quick-reply'],
  wechat: [...MEDIA, 'card'],
  facebook: [...MEDIA, 'card', 'quick-reply'],
  twitter: ['image', 'video'],
  '5g': ['image', 'audio', 'video', 'card'],
  email: ['email', 'image', 'file'],
  line: ['image', 'audio', 'video', 'card'],
  whatsapp: [...MEDIA, 'whatsapp'],
  sms: [],
  instagram: ['image', 'audio', 'video', 'quick-reply'],
  telegram: MEDIA,
};

/** Whether a channel of this type shows it; a channel that nobody knows shows what a web page does. */
export function isShownOn(channelType: string, way: ShownWay): boolean {
  const ways = Object.hasOwn(SHOWN_ON, channelType) ? SHOWN_ON[channelType as ChannelDocument['type']] : SHOWN_ON.web;
  return ways.includes(way);
}

/**
 * A reply as it reaches the customer (behaviour rules 91, 95 and 96): in a chat it stands there at once, with what may be
 * answered as buttons; what the medium or the channel cannot show is said in words.
 */
export function onMedium(
  spoken: Spoken,
  media: CallFacts['media'],
  channelType: string,
  replies: readonly ShownButton[],
): Spoken {
  const { shown } = spoken;
  const isSeen = (way: ShownWay): boolean =>
    media === 'text' ? isShownOn(channelType, way) : media === 'video' && isMoving(way);
  const seen = shown === undefined || isSeen(shown.as) ? spoken : inWords(spoken);
  if (media !== 'text') return seen;
  const written: Spoken = seen.ms === 0 ? seen : { ...seen, ms: 0 };
  if (replies.length === 0 || shown !== undefined || !isSeen('quick-reply')) return written;
  return { ...written, shown: { as: 'quick-reply', buttons: replies } };
}

function isMoving(way: ShownWay): boolean {
  return way === 'video' || way === 'image';
}

/** The text, then what stands on cards and buttons, line by line. */
export function inWords({ shown, ...spoken }: Spoken): Spoken {
  const { cards = [], buttons = [] } = shown ?? {};
  const lines = [
    spoken.text,
    ...cards.flatMap(({ title, text, buttons: own }) => [title, text, ...own.map(({ label }) => label)]),
    ...buttons.map(({ label }) => label),
  ];
  const text = lines.filter((line) => line !== '').join('\n');
  return { ...spoken, text, ms: speakingTime(text, 'default') };
}
