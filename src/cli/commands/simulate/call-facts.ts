import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { readDocument } from '../../../kernel/documents/read-document.ts';
import type { CallFacts } from '../../../kernel/model/call.ts';
import { documentOf, settingsOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import { factsOf } from '../../../twin/simulator/scenario-call.ts';
import { Misuse } from '../../misuse.ts';

export interface CallOptions {
  readonly caller?: string;
  readonly called?: string;
  readonly media?: string;
  readonly channel?: string;
  readonly origin?: string;
  readonly calldata?: string;
  readonly language?: string;
  readonly at?: string;
  readonly seed?: string;
}

/**
 * The call that the options describe. It is checked as the call of a scenario is, which also gives the defaults: what
 * runs here can be saved there.
 *
 * @throws Misuse when an option is not what a call may have
 */
export function callFacts(options: CallOptions, flow: string, tenant: Tenant): CallFacts {
  const { at, calldata, seed, caller, called, media, channel, origin, language } = options;
  const given = {
    caller,
    called,
    media,
    channel,
    origin,
    startsAt: at,
    language,
    ...(calldata === undefined ? {} : { calldata: parsed(calldata, '--calldata') }),
    ...(seed === undefined ? {} : { seed: parsed(seed, '--seed') }),
  };
  const draft = {
    kind: 'scenario',
    formatVersion: 1,
    id: 'call',
    name: 'Call',
    flow,
    call: given,
    caller: [],
    expect: [],
  };
  const { document, findings } = readDocument(JSON.stringify(draft), { formats });
  if (document === undefined) throw new Misuse(`The call cannot start: ${findings[0]?.message}`);
  if (channel !== undefined && documentOf(tenant, 'channel', channel) === undefined) {
    throw new Misuse(`The tenant has no channel ${channel}. Give the id of one of its channels.`);
  }
  const languages = settingsOf(tenant)?.languages ?? [];
  if (language !== undefined && !languages.includes(language)) {
    throw new Misuse(`The tenant does not speak ${language}. Its languages are: ${languages.join(', ')}.`);
  }
  const facts = factsOf(asScenario(document, catalogue).call, languages);
  if (facts === undefined)
    throw new Misuse('There is no such time as that after --at. Write it like 2026-01-05T09:00:00Z.');
  return facts;
}

function parsed(text: string, option: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const example = option === '--calldata' ? `'{"data":{"vip":true}}'` : '7';
    throw new Misuse(`What stands after ${option} is not JSON. Write it like ${example}.`);
  }
}
