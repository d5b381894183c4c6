import type { CloneBody, FlowLifeAnswer } from '../../../contract/releases.ts';
import { readRelease } from '../../../kernel/documents/release-file.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { documentOf, tenantOf } from '../../../kernel/model/tenant.ts';
import { versionNumber } from '../../../twin/lifecycle/version.ts';
import { DamagedRevision } from '../../repository/checked-revision.ts';
import type { NewRevision } from '../../repository/document-repository.ts';
import { lastSequence, releaseHistoryInsertion } from '../../repository/release-repository.ts';
import type { Services } from '../../services.ts';
import { refKey } from '../../tenant-data/snapshot.ts';
import { canonical, revisionOf } from '../accepted-document.ts';
import { changeTenant, type Occasion } from '../change-tenant.ts';
import { draftedRelease } from './drafted-release.ts';
import { lifeAnswer } from './life-answer.ts';
import { readLives } from './lives.ts';
import { readReleased } from './read-released.ts';
import { staleRelease, unknownRelease } from './release-refusals.ts';

/** Makes a version's content the draft; nothing that answers calls changes. What the drafts were stays in their history. */
export async function cloneVersion(
  services: Services,
  tenant: string,
  flow: string,
  version: string,
  body: CloneBody,
): Promise<FlowLifeAnswer> {
  const { saveId, author = '', note = '', editor, takes } = body;
  const released = await readReleased(services, tenant, flow, version);
  const documents = documentsIn(released.text, flow, takes, services);
  const wish = { tenant, saveId, author, asked: ['clone-version', flow, version, body] };
  return changeTenant(services, wish, async (occasion, db) => {
    const { snapshot, at, change } = occasion;
    const lives = await readLives(db, tenant, services);
    const row = lives.rows.get(flow)?.find(({ number }) => number === versionNumber(version));
    if (row === undefined) throw unknownRelease(flow, version);
    const seen = draftedRelease(snapshot, flow, services, lives.hashes)?.hash ?? '';
    if (seen !== body.draft) throw staleRelease(`The draft of the flow "${flow}" has changed since you looked at it.`);
    const revisions = revisionsFor(documents, occasion, services);
    const now = new Map(snapshot.tenant.documents);
    for (const document of documents) {
      now.set(document.kind, new Map(now.get(document.kind)).set(document.id, document));
    }
    const all = tenantOf([...now.values()].flatMap((ofKind) => [...ofKind.values()]));
    const { number, state, rules } = row;
    const sequence = (await lastSequence(db, tenant, flow)) + 1;
    const entry = { tenant, flow, sequence, number, action: 'cloned' as const, state, rules, at, author, note };
    return {
      revisions,
      statements: [releaseHistoryInsertion(db, [entry])],
      event: { type: 'tenant-imported', change, at, author, saveId },
      answer: lifeAnswer(services, { tenant: all }, lives, flow, editor),
    };
  });
}

function documentsIn(text: string, flow: string, takes: CloneBody['takes'], services: Services): readonly Document[] {
  const { release, findings } = readRelease(text, { formats: services.formats });
  const entry = release && documentOf(release.documents, 'flow', flow);
  if (release === undefined || entry === undefined) {
    throw new DamagedRevision(
      `A released version of ${flow} cannot be read: ${findings[0]?.message ?? 'it is not whole.'}`,
    );
  }
  if (takes === 'flow') return [entry];
  return [...release.documents.documents.values()].flatMap((ofKind) => [...ofKind.values()]);
}

/** Of what is not as it is wanted already. */
function revisionsFor(
  documents: readonly Document[],
  { snapshot, at, author }: Occasion,
  services: Services,
): readonly NewRevision[] {
  return documents.flatMap((document) => {
    const key = refKey(document);
    const accepted = canonical(document, services.formats);
    const before = snapshot.entries.get(key)?.row ?? snapshot.gone.get(key);
    if (before?.hash === accepted.hash) return [];
    return [revisionOf(accepted, { revision: (before?.revision ?? 0) + 1, reason: 'restored', at, author })];
  });
}
