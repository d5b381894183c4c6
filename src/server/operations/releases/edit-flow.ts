import type { EditingBody, FlowLifeAnswer } from '../../../contract/releases.ts';
import { EDITING_ENDS_AFTER } from '../../../twin/lifecycle/draft-state.ts';
import { forgetEditor, noteEditor } from '../../repository/editor-repository.ts';
import { type Services, timeNow } from '../../services.ts';
import { lifeNow } from './read-released.ts';

/** Notes that a page has the flow open, or has left it, and tells how things are with the flow. */
export async function editFlow(
  services: Services,
  tenant: string,
  flow: string,
  { editor, author = '', isOpen }: EditingBody,
): Promise<FlowLifeAnswer> {
  const { db } = services.storage;
  const life = await lifeNow(services, tenant, flow, editor);
  if (!isOpen) await forgetEditor(db, tenant, flow, editor);
  else {
    const forgetBefore = new Date(services.now() - EDITING_ENDS_AFTER).toISOString();
    await noteEditor(db, { tenant, flow, editor, author, at: timeNow(services) }, forgetBefore);
  }
  return life;
}
