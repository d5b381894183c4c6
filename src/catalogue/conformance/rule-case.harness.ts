import { findingsOf, findingsOfRelease } from '../../kernel/inspection/findings-of.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { Finding } from '../../kernel/model/finding.ts';
import type { Rule } from '../../kernel/model/rule.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import type { LiveVersion } from '../../kernel/model/views.ts';
import { catalogue } from '../catalogue.ts';

/** Documents of a tenant and what one rule finds in them. */
export interface RuleCase {
  readonly name: string;
  /** Written short: see documentOfCase. */
  readonly documents: readonly ShortDocument[];
  /** `<code> <kind>/<id> <path>`; none: the documents are correct. */
  readonly findings: readonly string[];
}

export interface ShortDocument {
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** Resources and trust that let cases be about something else. */
const TENANT = {
  vdnId: 1,
  tenantSpaceId: 'space-1',
  languages: ['en-US'],
  resources: { audioIvrChannels: 10, videoIvrChannels: 10, tts: 10, asr: 10, intelligentChatbot: true },
};

const PRESETS: Readonly<Record<string, object>> = {
  tenant: TENANT,
  flow: { type: 'main', variables: [], elements: [], connections: [], layout: {} },
  interface: { method: 'POST', url: 'https://api.example.com/' },
  'skill-queue': { type: 'voice', description: 'A queue' },
  'called-route': { accessCode: '12345' },
  scenario: { caller: [], expect: [] },
};

/**
 * The document that a case means: fields that do not matter are left out there, elements may leave out name and
 * settings, a connection may be written `["from", "exit", "to"]`; `x×3` stands for `xxx`, and an element with `times`
 * for so many, numbered at the `#` of its id.
 */
export function documentOfCase(short: ShortDocument): Document {
  const id = typeof short.id === 'string' ? short.id : short.kind;
  const document: Record<string, unknown> = { formatVersion: 1, id, name: id, ...PRESETS[short.kind], ...short };
  if (Array.isArray(document.elements)) document.elements = document.elements.flatMap(elementsOfCase);
  if (Array.isArray(document.connections)) document.connections = document.connections.map(connectionOfCase);
  return JSON.parse(JSON.stringify(document), (_key, value) => (typeof value === 'string' ? repeated(value) : value));
}

/** A document with `times` is so many, too. */
function severalOfCase({ times = 1, ...document }: ShortDocument): readonly ShortDocument[] {
  if (times === 1) return [document as ShortDocument];
  return Array.from({ length: Number(times) }, (_, index) => {
    const id = String(document.id).replace('#', String(index + 1));
    return { ...document, id } as unknown as ShortDocument;
  });
}

function elementsOfCase({ times = 1, ...element }: { readonly id: string; readonly times?: number }): object[] {
  return Array.from({ length: times }, (_, index) => {
    const id = element.id.replace('#', String(index + 1));
    return { name: id, settings: {}, ...element, id };
  });
}

function repeated(text: string): string {
  const [, part, times] = /^(.+)×(\d+)$/s.exec(text) ?? [];
  return part === undefined ? text : part.repeat(Number(times));
}

function connectionOfCase(connection: readonly string[] | object): object {
  if (!Array.isArray(connection)) return connection;
  const [from, exit, to] = connection;
  return { from, exit, to };
}

/** What stands among the documents of a case to tell which flow is about to be released, and what is already. */
const RELEASE = 'release';

/** All documents of a case; with a tenant document, whether the case has one or not. */
export function documentsOfCase(documents: readonly ShortDocument[]): readonly Document[] {
  const all = documents.some(({ kind }) => kind === 'tenant') ? documents : [{ kind: 'tenant' }, ...documents];
  return all
    .filter(({ kind }) => kind !== RELEASE)
    .flatMap(severalOfCase)
    .map(documentOfCase);
}

export function findingsOfCase(documents: readonly ShortDocument[], rules: readonly Rule[]): readonly Finding[] {
  const tenant = tenantOf(documentsOfCase(documents));
  const release = documents.find(({ kind }) => kind === RELEASE);
  if (release === undefined) return findingsOf(tenant, catalogue, rules);
  const live = release.live as readonly LiveVersion[];
  return findingsOfRelease(tenant, String(release.flow), live, catalogue, rules);
}

/** A finding as cases write it. */
export function lineOf({ code, document, path }: Finding): string {
  return `${code} ${document?.kind}/${document?.id} ${path}`;
}
