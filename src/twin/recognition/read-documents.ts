import type { Domain, Entity, Intent, QuestionGroup, Slot } from '../../kernel/corpora/domain.ts';
import type { Document } from '../../kernel/model/document.ts';

/** What the recogniser reads of a `robot` document (domain.md §3.3). */
export interface Robot {
  readonly id: string;
  readonly name: string;
  readonly flow: string;
  readonly domains: readonly string[];
  readonly questionGroups: readonly { readonly domain: string; readonly group: string }[];
  readonly transferPolicy: { readonly enabled: boolean; readonly dialogs: number };
  readonly recogniser: { readonly by: 'built-in' } | { readonly by: 'external'; readonly interface: string };
}

/** Documents hold what differs from the defaults of their schema; a test sees that these are the same. */
type Written<T> = { readonly [K in keyof T]?: T[K] extends readonly (infer I)[] ? readonly Written<I>[] : T[K] };

const domains = new WeakMap<Document, Domain>();

/** A `domain` document with all defaults filled in; the same object for the same document. */
export function readDomain(document: Document): Domain {
  const known = domains.get(document) ?? domainOf(document as unknown as Written<Domain>);
  domains.set(document, known);
  return known;
}

export function readRobot(document: Document): Robot {
  const written = document as unknown as Written<Robot>;
  return {
    id: document.id,
    name: document.name,
    flow: written.flow ?? '',
    domains: (written.domains as readonly string[] | undefined) ?? [],
    questionGroups: (written.questionGroups as Robot['questionGroups'] | undefined) ?? [],
    transferPolicy: { enabled: true, dialogs: 3, ...written.transferPolicy },
    recogniser: written.recogniser ?? { by: 'built-in' },
  };
}

function domainOf(written: Written<Domain>): Domain {
  return {
    id: written.id ?? '',
    name: written.name ?? '',
    languages: (written.languages as readonly string[] | undefined) ?? [],
    active: written.active ?? true,
    thresholds: { upper: 70, lower: 20, ...written.thresholds },
    intents: (written.intents ?? []).map(intentOf),
    entities: (written.entities ?? []).map(entityOf),
    questionGroups: (written.questionGroups ?? []).map(groupOf),
  };
}

function intentOf(written: Written<Intent>): Intent {
  const { slots = [], ...rest } = written as Partial<Intent>;
  return {
    code: '',
    name: '',
    type: 'general',
    active: true,
    contexts: [],
    corpora: [],
    rules: [],
    responses: [],
    ...rest,
    slots: slots.map((slot: Partial<Slot>) => ({ name: '', entity: '', mandatory: false, prompts: [], ...slot })),
  };
}

function entityOf(written: Written<Entity>): Entity {
  const { values = [], ...rest } = written as Partial<Entity>;
  return {
    name: '',
    type: 'general',
    forms: [],
    patterns: [],
    ...rest,
    values: values.map((value: Partial<Entity['values'][number]>) => ({ value: '', synonyms: [], ...value })),
  };
}

function groupOf({ name = '', questions = [] }: Written<QuestionGroup>): QuestionGroup {
  return {
    name,
    questions: (questions as readonly Partial<QuestionGroup['questions'][number]>[]).map((question) => ({
      question: '',
      similar: [],
      answers: [],
      ...question,
    })),
  };
}
