import type { CallFacts } from '../../kernel/model/call.ts';
import { documentOf, documentsOf, type Tenant } from '../../kernel/model/tenant.ts';
import type { Value } from '../../kernel/model/value.ts';
import type { DialogStart } from './dialog-request.ts';

/** Where an access code of the dialog interface leads. */
export interface DialogEntry {
  readonly accessCode: string;
  readonly by: 'robot' | 'called-route';
  /** Name of the robot or called route. */
  readonly name: string;
  readonly flow: string;
  readonly robot?: string;
  /** What the robot, or the route, is for. */
  readonly media: CallFacts['media'];
}

/** All codes that may be called: those of robots first, then those of called routes that lead to a flow or a robot. */
export function dialogEntries(tenant: Tenant): readonly DialogEntry[] {
  const robots = documentsOf(tenant, 'robot').flatMap((robot) => robotEntry(tenant, robot.id));
  const routes = documentsOf(tenant, 'called-route').flatMap((route): readonly DialogEntry[] => {
    const device = route.device as
      | { readonly type?: Value; readonly flow?: string; readonly robot?: string }
      | undefined;
    const { accessCode, extensionCode = '', name, media } = route as Readonly<Record<string, Value>>;
    const code = `${String(accessCode ?? '')}${String(extensionCode)}`;
    const own = { accessCode: code, by: 'called-route', name: String(name) } as const;
    if (device?.type === 'ivr' && device.flow !== undefined) {
      return [{ ...own, flow: device.flow, media: media === 'multimedia' ? 'text' : 'audio' }];
    }
    if (device?.type !== 'robot' || device.robot === undefined) return [];
    return robotEntry(tenant, device.robot).map((entry) => ({ ...entry, ...own }));
  });
  return [...robots, ...routes].filter(({ accessCode }) => accessCode !== '');
}

function robotEntry(tenant: Tenant, id: string): readonly DialogEntry[] {
  const robot = documentOf(tenant, 'robot', id);
  if (robot === undefined || typeof robot.flow !== 'string') return [];
  const media = robot.dialogType === 'chatbot' ? 'text' : 'audio';
  return [
    { accessCode: String(robot.accessCode ?? ''), by: 'robot', name: robot.name, flow: robot.flow, robot: id, media },
  ];
}

/** The call that a request begins. `startedAt`: milliseconds since 1970, a full second is made of it. */
export function factsOfDialog(
  tenant: Tenant,
  entry: DialogEntry,
  start: DialogStart,
  { startedAt, seed, language }: { readonly startedAt: number; readonly seed: number; readonly language: string },
): CallFacts {
  const media = start.media ?? (start.channelType === undefined ? entry.media : 'text');
  const channel = media === 'text' ? channelOf(tenant, start.channelType, entry.robot) : undefined;
  return {
    callId: start.userid,
    caller: start.customer,
    called: start.dialled ?? start.accessCode,
    media,
    direction: 'inbound',
    origin: 'caller',
    startedAt: Math.floor(startedAt / 1000) * 1000,
    language,
    calldata: start.calldata,
    ...(channel === undefined ? {} : { channel }),
    ...(entry.robot === undefined ? {} : { robot: entry.robot }),
    seed,
  };
}

/** The tenant's channel of this type, the one that the robot serves first. */
function channelOf(tenant: Tenant, type: string | undefined, robot: string | undefined): string | undefined {
  if (type === undefined) return undefined;
  const channels = documentsOf(tenant, 'channel').filter((channel) => (channel.type ?? 'web') === type);
  const served = channels.find(
    (channel) => (channel.serves as { readonly robot?: Value } | undefined)?.robot === robot,
  );
  return (served ?? channels[0])?.id;
}
