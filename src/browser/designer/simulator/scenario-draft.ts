import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { checkDocument } from '../../../kernel/documents/check-document.ts';
import { formatOf } from '../../../kernel/documents/format-of.ts';
import { withoutDefaults } from '../../../kernel/documents/without-defaults.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Finding } from '../../../kernel/model/finding.ts';
import type { Variable } from '../../../kernel/model/flow.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import { settingsOf } from '../../../kernel/model/tenant.ts';
import type { Check } from '../../../twin/simulator/expectation.ts';
import { path } from '../../../twin/simulator/moment.ts';
import { scenarioFrom } from '../../../twin/simulator/scenario-from.ts';
import type { CallRun } from './call-run.ts';

export type ScenarioDraft =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problem: string | Finding; readonly of?: Document };

/** The call up to where it stands, as a scenario document; or why it cannot be one. */
export function scenarioDraft(run: CallRun, id: string, name: string, checks: readonly Check[]): ScenarioDraft {
  const saved = scenarioFrom(run.session, run.moment, { id, name, checks });
  if (!saved.ok) return saved;
  const { schema } = formatOf(formats, 'scenario');
  const document = withoutDefaults(schema, catalogue.definitions, saved.scenario);
  const [finding] = checkDocument(document, formats).findings;
  return finding === undefined ? { ok: true, document } : { ok: false, problem: finding, of: document };
}

/** What would stand in the scenario in clear text although the flow encrypts it. */
export type KeptSecret = 'keys' | 'answers' | 'globals';

/**
 * Looks for secrets that a scenario of this call would keep: it cannot be repeated without what the caller keyed and
 * what services answered.
 */
export function keptSecrets({ moment, tenant }: CallRun): readonly KeptSecret[] {
  const events = path(moment);
  const secrets = new Set<KeptSecret>();
  let source: KeptSecret | null = null;
  for (const event of events) {
    if (event.type === 'input-received') {
      source = 'keys';
      if (event.input === MASK) secrets.add('keys');
    } else if (event.type === 'answered') source = 'answers';
    else if (event.type === 'element-entered') source = null;
    else if (event.type === 'variable-set' && event.value === MASK && source !== null) secrets.add(source);
  }
  const encrypted = (settingsOf(tenant)?.globals ?? []).filter(isEncrypted).map(({ name }) => name);
  const given = moment.state.call.globals ?? {};
  if (encrypted.some((name) => Object.hasOwn(given, name))) secrets.add('globals');
  return [...secrets];
}

function isEncrypted({ encryption = 'none' }: Variable): boolean {
  return encryption !== 'none';
}
