import { compile } from '../../kernel/engine/compile.ts';
import type { Program } from '../../kernel/engine/program.ts';
import type { CallFacts } from '../../kernel/model/call.ts';
import type { Catalogue } from '../../kernel/model/catalogue.ts';
import type { Document } from '../../kernel/model/document.ts';
import type { Flow, Variable } from '../../kernel/model/flow.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import type { ValueMap } from '../../kernel/model/value.ts';

interface Drawing {
  readonly type?: Flow['type'];
  readonly variables?: readonly Variable[];
  /** By id: type and settings. */
  readonly elements: Readonly<Record<string, readonly [string, object?]>>;
  /** `from exit to`, one each. */
  readonly lines: readonly string[];
}

/** A flow of few words: start and end are added. */
export function flowOf(id: string, { type = 'main', variables = [], elements, lines }: Drawing): Flow {
  const all = { start: ['start'] as const, ...elements, end: ['end'] as const };
  return {
    kind: 'flow',
    formatVersion: 1,
    id,
    name: id,
    type,
    purpose: 'self-service',
    isReferenced: true,
    variables,
    elements: Object.entries(all).map(([name, [kind, settings = {}]]) => {
      return { id: name, type: kind, name: `The ${name}`, settings: settings as ValueMap };
    }),
    connections: lines.map((line) => {
      const [from = '', exit = '', to = ''] = line.split(' ');
      return { from, exit, to };
    }),
    layout: {},
  };
}

/** What is said. */
export function tts(text: string) {
  return { source: 'tts', text, speed: 'medium' };
}

/** An interface that posts its inputs. */
export function interfaceOf(id: string, fields: object = {}): Document {
  return {
    kind: 'interface',
    formatVersion: 1,
    id,
    name: id,
    method: 'POST',
    url: `https://api.example.com/${id}`,
    outputs: [{ name: 'balance', type: 'float', path: 'balance' }],
    timeout: 4000,
    ...fields,
  };
}

/** A program of these documents in a small tenant. */
export function programOf(catalogue: Catalogue, documents: readonly Document[]): Program {
  const tenant: Document = {
    kind: 'tenant',
    formatVersion: 1,
    id: 'tenant',
    name: 'Tenant',
    timeZone: 'Asia/Shanghai',
    languages: ['en-US', 'zh-CN'],
    globals: [{ name: 'vip', type: 'boolean', default: false }],
    trustlist: [],
    tenantSpaceId: '1',
  };
  return compile(tenantOf([tenant, ...documents]), catalogue, 'documents of a test');
}

export const FACTS: CallFacts = {
  callId: '1767603600-1',
  caller: '13800000000',
  called: '12345',
  media: 'audio',
  direction: 'inbound',
  origin: 'caller',
  startedAt: 1_767_603_600_000,
  language: 'en-US',
  calldata: { data: { level: 'gold' } },
  seed: 7,
};
