import type { Centre } from '../../contract/centre.ts';
import { completeDocument } from '../../kernel/inspection/complete-document.ts';
import { documentsOf, settingsOf } from '../../kernel/model/tenant.ts';
import type { Setup } from '../../twin/contact-center/setup.ts';
import type { Device } from '../../twin/contact-center/setup-documents.ts';
import type { ScreenPop } from '../../twin/screen-pops/screen-pop.ts';
import type { Services } from '../services.ts';
import type { LiveCentre } from './live-centre.ts';

/** Who can sign in, what can be dialled, and who answers for services. */
export async function centreOverview({ catalogue }: Pick<Services, 'catalogue'>, centre: LiveCentre): Promise<Centre> {
  const { setup, state, snapshot } = await centre.now();
  const signedIn = new Set(state.agents.map(({ workNo }) => workNo));
  return {
    name: settingsOf(snapshot.tenant)?.name ?? snapshot.row.name,
    agents: [...setup.agents.values()].map(({ workNo, name, account, role, type, queues }) => ({
      ...{ workNo, name, account, role, type },
      queues: queues.map(({ queue }) => setup.queues.get(queue)?.name ?? queue),
      isSignedIn: signedIn.has(workNo),
    })),
    routes: setup.routes.map(({ id, name, accessCode, extensionCode = '', media, device }) => ({
      ...{ id, name, media },
      dialled: accessCode + extensionCode,
      leadsTo: nameOf(setup, device),
      ...versionOf(setup, device),
    })),
    channels: [...setup.channels.values()].map(({ id, name, type }) => ({ id, name, type })),
    scenarios: documentsOf(snapshot.tenant, 'scenario').map(({ id, name }) => ({ id, name })),
    pops: documentsOf(snapshot.tenant, 'screen-pop').map(
      (pop) => completeDocument(pop, catalogue) as unknown as ScreenPop,
    ),
    answers: centre.answers,
    calls: state.calls.length,
  };
}

/** Who is called without a number is in no gray version. */
function versionOf({ robots, answering }: Setup, device: Device): { readonly version?: string | null } {
  const flow =
    device.type === 'ivr' ? device.flow : device.type === 'robot' ? robots.get(device.robot)?.flow : undefined;
  return flow === undefined ? {} : { version: answering(flow, '').version };
}

function nameOf({ queues, flows, robots }: Setup, device: Device): string {
  if (device.type === 'skill-queue') return queues.get(device.queue)?.name ?? device.queue;
  if (device.type === 'ivr') return flows.get(device.flow)?.name ?? device.flow;
  return robots.get(device.robot)?.name ?? device.robot;
}
