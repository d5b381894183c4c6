import type { FlowLifeAnswer, VersionStateBody } from '../../../contract/releases.ts';
import { changeLife } from '../../../twin/lifecycle/change-life.ts';
import { lifeOf } from '../../../twin/lifecycle/flow-life.ts';
import { versionNumber } from '../../../twin/lifecycle/version.ts';
import type { Services } from '../../services.ts';
import { changeTenant } from '../change-tenant.ts';
import { lifePlan } from './life-plan.ts';
import { flowNames, readLives, tenantLife } from './lives.ts';
import { notAllowed, staleRelease, unknownRelease } from './release-refusals.ts';

/** Publishes a gray version, changes its rules, takes a version offline, or releases an earlier one again. */
export async function changeVersionState(
  services: Services,
  tenant: string,
  flow: string,
  version: string,
  body: VersionStateBody,
): Promise<FlowLifeAnswer> {
  const { saveId, author = '', note = '', editor, from, to } = body;
  const number = versionNumber(version) ?? 0;
  const wish = { tenant, saveId, author, asked: ['change-version-state', flow, version, body] };
  return changeTenant(services, wish, async (occasion, db) => {
    const lives = await readLives(db, tenant, services);
    const life = tenantLife(lives);
    const before = lifeOf(life, flow).versions.find((one) => one.number === number);
    if (before === undefined) throw unknownRelease(flow, version);
    if (before.state !== from) {
      throw staleRelease(`${version} of the flow "${flow}" is ${before.state} now, you have seen it ${from}.`);
    }
    const nameOf = flowNames(occasion.snapshot.tenant, lives);
    const rules = to === 'gray' ? body.rules : [];
    const change = changeLife(life, { do: 'change-state', flow, number, to, rules }, nameOf);
    if (!change.ok) throw notAllowed(change.refusal);
    const { effects } = change;
    return lifePlan(services, db, occasion, { tenant, flow, note, editor }, { lives, effects });
  });
}
