import type { CentreAnswers } from '../../contract/centre.ts';
import { compile } from '../../kernel/engine/compile.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { DialogHost } from '../../twin/dialog/dialog.ts';
import type { Answerer } from '../../twin/simulator/answerer.ts';
import { withPlatform } from '../../twin/simulator/platform.ts';
import { firstAnswerer } from '../centre/answer-service.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';

const programs = new WeakMap<Snapshot, Program>();
const hosts = new WeakMap<Snapshot, Map<string, DialogHost>>();

/** The documents of a tenant as its dialogs run on them; compiled once for each state of the tenant. */
export function programOf({ catalogue }: Pick<Services, 'catalogue'>, snapshot: Snapshot): Program {
  const { row, tenant } = snapshot;
  const program = programs.get(snapshot) ?? compile(tenant, catalogue, `${row.incarnation}-${row.change}`);
  programs.set(snapshot, program);
  return program;
}

/** What a new dialog runs on, until it ends: later changes of the documents are for later dialogs. Shared by equal ones. */
export function dialogHost(services: Services, snapshot: Snapshot, flow: string, answers: CentreAnswers): DialogHost {
  const ofSnapshot = hosts.get(snapshot) ?? new Map<string, DialogHost>();
  hosts.set(snapshot, ofSnapshot);
  const key = JSON.stringify([flow, answers]);
  const host = ofSnapshot.get(key) ?? newHost(services, snapshot, flow, answers);
  ofSnapshot.set(key, host);
  return host;
}

function newHost(services: Services, snapshot: Snapshot, flow: string, answers: CentreAnswers): DialogHost {
  const program = programOf(services, snapshot);
  const answerer = saysYes(withPlatform(firstAnswerer(services, snapshot, answers), program, flow));
  return { program, catalogue: services.catalogue, flow, answerer };
}

/** What only a whole contact centre could refuse is done at once, unless a mock answer says otherwise. */
function saysYes(answerer: Answerer): Answerer {
  return (request, used, tables, call) => {
    const answered = answerer(request, used, tables, call);
    if (answered !== null || !(request.service === 'sms' || request.service === 'recording')) return answered;
    return { answer: { ok: true, value: null }, delay: 0, used, byPlatform: true };
  };
}
