import type { DialogSandbox } from '../../contract/dialog.ts';
import { documentOf, documentsOf, settingsOf } from '../../kernel/model/tenant.ts';
import { dialogEntries } from '../../twin/dialog/find-entry.ts';
import { tenantNow } from '../operations/tenant-of.ts';
import type { DialogSandboxParts } from './answer-request.ts';
import { forgetIdle, idleSeconds, MOST_DIALOGS } from './live-dialogs.ts';

/** What the screen of the sandbox shows. */
export async function dialogOverview({ services, dialogsOf }: DialogSandboxParts, id: string): Promise<DialogSandbox> {
  const snapshot = await tenantNow(services, id);
  const dialogs = dialogsOf(snapshot);
  const idle = idleSeconds(services, snapshot);
  forgetIdle(dialogs, services.now(), idle);
  const { tenant } = snapshot;
  const vdnId = settingsOf(tenant)?.vdnId;
  return {
    entries: dialogEntries(tenant).map(({ accessCode, by, name, flow, media }) => ({
      ...{ accessCode, by, name, flow, media },
      flowName: documentOf(tenant, 'flow', flow)?.name ?? flow,
    })),
    answers: dialogs.answers,
    scenarios: documentsOf(tenant, 'scenario').map((one) => ({ id: one.id, name: one.name })),
    vdnId: typeof vdnId === 'number' ? vdnId : 0,
    live: dialogs.live.size,
    most: MOST_DIALOGS,
    idle,
    dialogs: dialogs.log.all(),
  };
}
