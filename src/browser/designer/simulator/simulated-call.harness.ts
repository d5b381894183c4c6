import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { readDocument } from '../../../kernel/documents/read-document.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { documentOf, type Tenant, tenantOf } from '../../../kernel/model/tenant.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import { type CallInputs, checkedCall, newInputs } from './call-inputs.ts';
import { beginRun, type CallRun } from './call-run.ts';
import { callerDid, ranOn } from './move-call.ts';
import type { Pace } from './settle.ts';

/** A sample tenant, as it stands in the repository. */
export function sample(name: string): Tenant {
  const folder = join(import.meta.dirname, '../../../../samples', name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const documents = files
    .filter((file) => file.endsWith('.json') && !file.startsWith('service'))
    .map((file) => {
      const { document, findings } = readDocument(readFileSync(join(folder, file)), { formats });
      if (document === undefined) throw new Error(`${file}: ${findings[0]?.message}`);
      return document;
    });
  return tenantOf(documents);
}

export const AT_ONCE: Pace = { breakpoints: [], isRealTime: false };

export function inputsOf(tenant: Tenant, scenario?: string): CallInputs {
  if (scenario === undefined) return newInputs();
  const { call, answers } = asScenario(documentOf(tenant, 'scenario', scenario) as Document, catalogue);
  return { call, answers, otherwise: 'hand' };
}

/** A call that has just begun, with the call and the answers of a scenario. */
export function callOf(tenant: Tenant, flow: string, inputs: CallInputs): CallRun {
  const checked = checkedCall(inputs, tenant);
  if (!checked.ok) throw new Error(JSON.stringify(checked));
  const begun = beginRun(tenant, flow, inputs, checked.facts);
  if (!begun.ok) throw new Error(begun.problem);
  return begun.run;
}

/** The call after these keys were pressed, each group after the prompt. */
export function pressed(run: CallRun, ...groups: readonly string[]): CallRun {
  const begun = run.moment.parent === null ? ranOn(run, AT_ONCE) : run;
  return groups
    .join('')
    .split('')
    .reduce((sofar, key) => callerDid(sofar, { type: 'key', key: key as '0' }, null, AT_ONCE), begun);
}
