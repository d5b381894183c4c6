import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import { fillDefaults } from '../../kernel/model/fill-defaults.ts';
import type { CallerAction } from './caller-action.ts';
import type { Check, Expectation } from './expectation.ts';
import type { MockAnswer } from './mock-answer.ts';
import type { ScenarioCall } from './scenario-call.ts';

/** Format version of the scenario documents that are written here. */
export const SCENARIO_FORMAT = 1;

/** A test of a flow, all defaults filled in: who calls, what the caller does, what the outside answers, what must happen. */
export interface Scenario extends Document {
  readonly kind: 'scenario';
  readonly flow: string;
  readonly call: ScenarioCall;
  readonly caller: readonly CallerAction[];
  readonly answers: readonly MockAnswer[];
  readonly checks: readonly Check[];
  readonly expect: readonly Expectation[];
}

/** A scenario as it stands in a tenant, made complete with the defaults that its schema declares. */
export function asScenario(document: Document, catalogue: Catalogue): Scenario {
  const kind = catalogue.kinds.get('scenario');
  const schema = kind === undefined ? {} : kind.schema;
  return fillDefaults(schema, catalogue.definitions, document) as Scenario;
}
