import type { ValueMap } from '../../kernel/model/value.ts';
import type { CenterCall } from './center-call.ts';
import type { CenterInput } from './center-input.ts';
import { endCall } from './ending.ts';
import { fitsCalldata } from './fits-calldata.ts';
import { changeAgent, emit, type Floor, openLeg } from './floor.ts';
import type { RefusalCode } from './refusals.ts';
import { enterFlow, RING_MS, seekQueue } from './seeking.ts';
import type { Setup } from './setup.ts';
import type { Device, Route } from './setup-documents.ts';
import type { MediaType } from './situation.ts';
import { hasVoiceCall } from './standing.ts';
import { NUMBER } from './transferring.ts';

type Dial = Extract<CenterInput, { type: 'dial' }>;
type CallOut = Extract<CenterInput, { type: 'call-out' }>;

/** A customer's phone dials an access code with its extension (domain.md §4.4), or opens a chat. */
export function dial(floor: Floor, { phone: set, called, media, calldata = {}, channel }: Dial): RefusalCode | null {
  const phone = floor.phones.get(set);
  if (phone === undefined) return 'unknown-phone';
  if ([...floor.calls.values()].some((call) => call.phone === set)) return 'phone-in-call';
  if (!fitsCalldata(calldata)) return 'calldata-too-long';
  const found: Found | undefined =
    channel === undefined ? routeFound(floor.setup, called, media) : byChannel(floor.setup, channel, media);
  if (found === undefined) return 'unknown-number';
  const { device, accessCode, serviceNo = called, ...more } = found;
  const base = { ...more, customer: phone.number, serviceNo, accessCode, phone: set, calldata };
  const id = newCall(floor, { media, direction: 'inbound', ...base });
  enterDevice(floor, id, device, channel);
  return null;
}

/** The call goes to where the route leads. */
export function enterDevice(floor: Floor, id: string, device: Device, channel?: string): void {
  const more = channel === undefined ? {} : { channel };
  if (device.type === 'ivr') {
    enterFlow(floor, id, { flow: device.flow, ...more });
    return;
  }
  if (device.type === 'robot') {
    const flow = floor.setup.robots.get(device.robot)?.flow ?? '';
    enterFlow(floor, id, { flow, robot: device.robot, ...more });
    return;
  }
  const queue = floor.setup.queues.get(device.queue);
  if (queue === undefined) {
    endCall(floor, id, 'no-agents');
    return;
  }
  seekQueue(floor, id, queue, { from: null });
}

/** The one route with that number for that medium. */
export function routed({ routes }: Setup, dialled: string, media: CenterCall['media']): Route | undefined {
  return routes.find(
    ({ accessCode, extensionCode = '', media: served }) =>
      accessCode + extensionCode === dialled && (served === 'multimedia') === (media === 'text'),
  );
}

function routeFound(setup: Setup, dialled: string, media: CenterCall['media']): Found | undefined {
  const route = routed(setup, dialled, media);
  return route === undefined ? undefined : { device: route.device, accessCode: route.accessCode };
}

interface Found {
  readonly device: Device;
  readonly accessCode: string;
  readonly serviceNo?: string;
  readonly mediaType?: MediaType;
}

function byChannel({ channels }: Setup, id: string, media: CenterCall['media']): Found | undefined {
  const channel = channels.get(id);
  if (channel === undefined || media !== 'text') return undefined;
  const { serves, type, account, name } = channel;
  const device: Device =
    serves.by === 'robot' ? { type: 'robot', robot: serves.robot } : { type: 'skill-queue', queue: serves.queue };
  return { device, accessCode: '', serviceNo: account ?? name, mediaType: CHANNEL_MEDIA.get(type) ?? 'web' };
}

/** Channels that AICCSupport has a word for; all others are text chats. */
const CHANNEL_MEDIA: ReadonlyMap<string, MediaType> = new Map([
  ['wechat', 'wechat'],
  ['email', 'email'],
  ['whatsapp', 'whatsapp'],
]);

/** One-click outbound: the agent's call to a customer. */
export function callOut(floor: Floor, { workNo, number, media, calldata = {} }: CallOut): RefusalCode | null {
  if (!NUMBER.test(number)) return 'bad-number';
  if (hasVoiceCall(floor, workNo)) return 'call-in-progress';
  if (!fitsCalldata(calldata)) return 'calldata-too-long';
  const route = floor.setup.routes.find((one) => one.media !== 'multimedia');
  if (route === undefined) return 'no-access-code';
  const { accessCode } = route;
  const base = { customer: number, serviceNo: accessCode, accessCode, phone: null, calldata };
  const holder = { is: 'agent', workNo, since: floor.at, held: false, muted: false } as const;
  const seeking = {
    target: { to: 'customer' },
    since: floor.at,
    until: floor.at + 2 * RING_MS,
    ringing: null,
    passed: [],
    company: null,
    moves: 0,
    from: workNo,
  } as const;
  const id = newCall(floor, { media, direction: 'outbound', ...base, holder, seeking });
  openLeg(floor, id, 'ring', number);
  changeAgent(floor, workNo, { front: id, wrapUp: null });
  emit(floor, { type: 'customer-alerting', workNo, call: id, number });
  if ([...floor.phones.values()].some((phone) => phone.number === number)) return null;
  emit(floor, { type: 'connect-failed', workNo, call: id, why: 'no-phone' });
  endCall(floor, id, 'not-reached');
  return null;
}

type New = Pick<CenterCall, 'media' | 'direction' | 'customer' | 'serviceNo' | 'accessCode' | 'phone'> &
  Partial<Pick<CenterCall, 'holder' | 'seeking' | 'mediaType'>> & { readonly calldata: ValueMap };

function newCall(floor: Floor, given: New): string {
  floor.count += 1;
  const id = `${Math.floor(floor.at / 1000)}-${floor.count}`;
  floor.calls.set(id, {
    id,
    mediaType: given.media === 'text' ? 'web' : given.media,
    startedAt: floor.at,
    language: floor.setup.program.languages[0] ?? 'en-US',
    globals: {},
    secretPaths: [],
    userLevel: 1,
    holder: { is: 'nobody' },
    seeking: null,
    queue: null,
    lines: [],
    legs: [],
    flows: [],
    authentications: [],
    fields: {},
    survey: null,
    ...given,
  });
  return id;
}
