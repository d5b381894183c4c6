import type { FlowLifeAnswer, ReleaseBody } from '../../../contract/releases.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { changeLife } from '../../../twin/lifecycle/change-life.ts';
import { lifeOf, nextNumber } from '../../../twin/lifecycle/flow-life.ts';
import { versionName } from '../../../twin/lifecycle/version.ts';
import { Refused } from '../../problems/refused.ts';
import { bundleInsertion } from '../../repository/release-repository.ts';
import type { Services } from '../../services.ts';
import type { ReleaseRow } from '../../storage/release-tables.ts';
import { changeTenant } from '../change-tenant.ts';
import { draftOf, releaseFindings } from './check-release.ts';
import { lifePlan } from './life-plan.ts';
import { flowNames, readLives, tenantLife } from './lives.ts';
import { editingRefusal, notAllowed, staleRelease } from './release-refusals.ts';

/** Freezes a draft as its flow's next version. Of many that release the same draft at once, one does. */
export async function releaseFlow(
  services: Services,
  tenant: string,
  flow: string,
  body: ReleaseBody,
): Promise<FlowLifeAnswer> {
  const { saveId, author = '', note = '', editor, to } = body;
  const wish = { tenant, saveId, author, asked: ['release', flow, body] };
  return changeTenant(services, wish, async (occasion, db) => {
    const { snapshot, at } = occasion;
    const lives = await readLives(db, tenant, services);
    const drafted = draftOf(services, snapshot, lives, flow);
    const life = tenantLife(lives);
    const number = nextNumber(lifeOf(life, flow));
    const nameOf = flowNames(snapshot.tenant, lives);
    if (body.version !== versionName(number)) {
      throw staleRelease(
        `${body.version} is not what the flow "${nameOf(flow)}" would be released as now: that is ${versionName(number)}.`,
      );
    }
    if (body.hash !== drafted.hash)
      throw staleRelease(
        `The draft of the flow "${nameOf(flow)}", or something that it refers to, has changed since it was checked.`,
      );
    const editing = editingRefusal(lives, flow, nameOf(flow), editor);
    if (editing !== undefined) throw notAllowed(editing);
    refuseFindings(releaseFindings(services, snapshot, lives, drafted), body.acceptWarnings);
    const { type, name } = drafted.flow;
    const { hash } = drafted;
    const rules = to === 'gray' ? body.rules : [];
    const change = changeLife(life, { do: 'release', flow, number, type, hash, to, rules }, nameOf);
    if (!change.ok) throw notAllowed(change.refusal);
    const about = { tenant, flow, number, name, type, hash, at, author, note };
    const added: ReleaseRow = { ...about, state: to, rules: JSON.stringify(rules) };
    const before = [bundleInsertion(db, { tenant, hash, text: drafted.text() })];
    const { effects } = change;
    return lifePlan(services, db, occasion, { tenant, flow, note, editor }, { lives, effects, added, before });
  });
}

function refuseFindings(findings: readonly Finding[], acceptWarnings: boolean): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const blocking = errors.length > 0 || !acceptWarnings ? findings : [];
  const [first] = errors.length > 0 ? errors : blocking;
  if (first === undefined) return;
  const count = errors.length > 0 ? errors.length : blocking.length;
  const more = count > 1 ? ` (and ${count - 1} more)` : '';
  const remedy = errors.length > 0 ? 'Correct the errors first.' : 'Accept the warnings, or correct what they say.';
  throw new Refused({ code: 'release-refused', findings }, `${first.message}${more} ${remedy}`);
}
