import type { CentreAnswers } from '../../contract/centre.ts';
import { compile } from '../../kernel/engine/compile.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { Answering } from '../../twin/contact-center/setup.ts';
import type { DialogHost } from '../../twin/dialog/dialog.ts';
import type { Answerer } from '../../twin/simulator/answerer.ts';
import { withPlatform } from '../../twin/simulator/platform.ts';
import { firstAnswerer } from '../centre/answer-service.ts';
import { type ReleasedPrograms, releasedPrograms } from '../centre/released-programs.ts';
import type { Services } from '../services.ts';
import type { Snapshot } from '../tenant-data/snapshot.ts';

interface Documents {
  /** The drafts, compiled. */
  readonly draft: Program;
  readonly released: ReleasedPrograms;
  /** By flow, version and who answers for interfaces. */
  readonly hosts: Map<string, DialogHost>;
}

const known = new WeakMap<Snapshot, Promise<Documents>>();

/** Of one state of a tenant; read and compiled once. */
function documentsAt(services: Services, snapshot: Snapshot): Promise<Documents> {
  const documents = known.get(snapshot) ?? readDocuments(services, snapshot);
  known.set(snapshot, documents);
  // What could not be read may be there the next time.
  documents.catch(() => known.delete(snapshot));
  return documents;
}

async function readDocuments(services: Services, { row, tenant }: Snapshot): Promise<Documents> {
  const draft = compile(tenant, services.catalogue, `${row.incarnation}-${row.change}`);
  return { draft, released: await releasedPrograms(services, row.id, new Map()), hosts: new Map() };
}

/** What a new dialog runs on until it ends, and the name of the released version; null: the draft. */
export interface Answered {
  readonly host: DialogHost;
  readonly version: string | null;
}

/**
 * As in the live centre: the released version of the flow that serves the customer's number, else the draft. Equal
 * dialogs share a host. Undefined: there is no such flow, or it has no start.
 */
export async function dialogHost(
  services: Services,
  snapshot: Snapshot,
  flow: string,
  customer: string,
  answers: CentreAnswers,
): Promise<Answered | undefined> {
  const { draft, released, hosts } = await documentsAt(services, snapshot);
  const { program, version }: Answering = released.answering(flow, customer) ?? { program: draft, version: null };
  if (program.flow(flow) === undefined) return undefined;
  const key = JSON.stringify([flow, program.identity, answers]);
  const host = hosts.get(key) ?? newHost(services, snapshot, program, flow, answers);
  hosts.set(key, host);
  return { host, version };
}

function newHost(
  services: Services,
  snapshot: Snapshot,
  program: Program,
  flow: string,
  answers: CentreAnswers,
): DialogHost {
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
