import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { checkDocument } from '../../../kernel/documents/check-document.ts';
import type { CallFacts } from '../../../kernel/model/call.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import { settingsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import type { MockAnswer } from '../../../twin/simulator/mock-answer.ts';
import { asScenario, SCENARIO_FORMAT } from '../../../twin/simulator/scenario.ts';
import { factsOf, type ScenarioCall } from '../../../twin/simulator/scenario-call.ts';

/** Everything that a call starts with: the same inputs on the same documents give the same call. */
export interface CallInputs {
  readonly call: ScenarioCall;
  readonly answers: readonly MockAnswer[];
  /** Who answers interfaces that no mock answers. */
  readonly otherwise: 'hand' | 'live';
}

export type CheckedCall =
  | { readonly ok: true; readonly facts: CallFacts }
  | { readonly ok: false; readonly findings: readonly Finding[] }
  | {
      readonly ok: false;
      readonly findings: readonly [];
      /** `not-released`: no version answers this caller. `no-release`: what was released could not be loaded. */
      readonly reason: 'language' | 'time' | 'not-released' | 'no-release';
    };

/** What a call starts with when nobody has said otherwise: the defaults of scenarios. */
export function newInputs(): CallInputs {
  const scenario = asScenario(draft({}, []), catalogue);
  return { call: scenario.call, answers: [], otherwise: 'hand' };
}

/** The facts of the call. It is checked as the call of a scenario is: what runs here can be saved there. */
export function checkedCall(inputs: CallInputs, tenant: Tenant): CheckedCall {
  const { document, findings } = checkDocument(draft(inputs.call, inputs.answers), formats);
  if (document === undefined) return { ok: false, findings };
  const { call } = asScenario(document, catalogue);
  const languages = settingsOf(tenant)?.languages ?? [];
  if (call.language !== undefined && !languages.includes(call.language)) {
    return { ok: false, findings: [], reason: 'language' };
  }
  const facts = factsOf(call, languages);
  return facts === undefined ? { ok: false, findings: [], reason: 'time' } : { ok: true, facts };
}

/** The inputs as plain JSON says them, or null when they cannot be read. */
export function readInputs(value: unknown): CallInputs | null {
  if (typeof value !== 'object' || value === null) return null;
  const { call, answers, otherwise } = value as Readonly<Record<string, unknown>>;
  const { document } = checkDocument(draft(call, answers), formats);
  if (document === undefined) return null;
  const scenario = asScenario(document, catalogue);
  return { call: scenario.call, answers: scenario.answers, otherwise: otherwise === 'live' ? 'live' : 'hand' };
}

function draft(call: unknown, answers: unknown) {
  return {
    ...{ kind: 'scenario', formatVersion: SCENARIO_FORMAT, id: 'call', name: 'Call', flow: 'flow' },
    ...{ call: call ?? {}, caller: [], answers: answers ?? [], expect: [] },
  };
}
