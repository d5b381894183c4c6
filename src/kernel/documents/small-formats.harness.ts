import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Document } from '../model/document.ts';
import type { DocumentKind } from '../model/document-kind.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { DocumentFormat, Formats, Validate } from './document-format.ts';
import { publishedSchema } from './published-schema.ts';

/** Schemas in the manner of the catalogue's: small, but with everything that documents may hold. */
const sources = {
  elements: {
    play: {
      title: 'Play',
      type: 'object',
      properties: {
        say: { type: 'string', maxLength: 4096, 'x-template': { use: 'speech' } },
        times: { type: 'integer', minimum: 1, maximum: 9, default: 1 },
        voice: { type: 'object', properties: { speed: { type: 'number', exclusiveMinimum: 0 } } },
      },
      required: ['say'],
    },
    menu: {
      title: 'Menu',
      type: 'object',
      properties: {
        keys: {
          type: 'array',
          items: { type: 'string', pattern: '^[0-9*#]$' },
          minItems: 1,
          maxItems: 12,
          uniqueItems: true,
        },
        mode: { enum: ['keys', 'speech', 'both'] },
        value: {
          oneOf: [
            { type: 'string', title: 'a text' },
            { type: 'number', title: 'a number' },
          ],
        },
        headers: {
          type: 'object',
          additionalProperties: { type: 'string' },
          propertyNames: { pattern: '^[A-Za-z-]+$' },
        },
        pin: { type: 'string', minLength: 4, 'x-secret': true },
      },
      required: ['keys', 'mode'],
    },
  },
  definitions: {
    position: { type: 'object', properties: { x: { type: 'number' }, y: { type: 'number' } }, required: ['x', 'y'] },
    connection: {
      type: 'object',
      properties: { from: { type: 'string' }, exit: { type: 'string' }, to: { type: 'string' } },
      required: ['from', 'exit', 'to'],
    },
  },
  kinds: {
    tenant: {
      type: 'object',
      properties: { timeZone: { type: 'string' }, channels: { type: 'integer', minimum: 0 } },
      required: ['timeZone'],
    },
    flow: {
      type: 'object',
      properties: {
        type: { enum: ['main', 'exception', 'subflow'] },
        isReferenced: { type: 'boolean' },
        elements: { type: 'array', 'x-sorted-by': ['id'], items: { 'x-elements': true } },
        connections: { type: 'array', 'x-sorted-by': ['from', 'exit', 'to'], items: { $ref: '#/$defs/connection' } },
        layout: { type: 'object', additionalProperties: { $ref: '#/$defs/position' } },
      },
      required: ['type', 'elements', 'connections'],
    },
    prompt: {
      'x-format-version': 3,
      type: 'object',
      properties: { texts: { type: 'object', additionalProperties: { type: 'string' } } },
      required: ['texts'],
    },
  },
} satisfies Record<string, Record<string, JsonSchema>>;

/** Version 1 had one `text`, version 2 one text per `languages`, version 3 calls them `texts`. */
const promptMigrations: DocumentKind['migrations'] = [
  {
    from: 1,
    migrate: ({ text, ...rest }) => ({ ...rest, languages: { en: (text as string).trim() } }) as unknown as Document,
  },
  { from: 2, migrate: ({ languages, ...rest }) => ({ ...rest, texts: languages }) as unknown as Document },
];

/** A validator made at run time, independent of the generated ones. */
export function plainValidate(schema: JsonSchema): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true, discriminator: true, validateFormats: false });
  return ajv.compile(schema);
}

function format(kind: keyof typeof sources.kinds, folder: string, more: Partial<DocumentKind> = {}): DocumentFormat {
  const schema = publishedSchema(kind, sources);
  const title = { en: kind, zh: kind };
  const own = sources.kinds[kind];
  const base = { kind, title, plural: title, folder, formatVersion: 1, schema: own, migrations: [] };
  return { kind: { ...base, ...more }, schema, validate: plainValidate(schema) };
}

/** Three kinds: one single, one with elements, one with migrations. */
export const smallFormats: Formats = new Map([
  ['tenant', format('tenant', '', { single: true })],
  ['flow', format('flow', 'flows')],
  ['prompt', format('prompt', 'prompts', { formatVersion: 3, migrations: promptMigrations })],
]);

/** A valid document of each kind. */
export const smallDocuments: readonly Document[] = [
  { kind: 'tenant', formatVersion: 1, id: 'tenant', name: 'Bank', timeZone: 'Asia/Shanghai', channels: 30 },
  { kind: 'prompt', formatVersion: 3, id: 'welcome', name: 'Welcome', texts: { en: 'Welcome', zh: '欢迎' } },
  {
    kind: 'flow',
    formatVersion: 1,
    id: 'main',
    name: 'Main flow',
    description: 'Language, then PIN',
    type: 'main',
    isReferenced: true,
    elements: [
      {
        id: 'greet',
        type: 'play',
        name: 'Greet',
        settings: { say: 'Welcome to the bank', times: 2, voice: { speed: 1.5 } },
      },
      {
        id: 'ask',
        type: 'menu',
        name: 'Ask language',
        settings: { keys: ['1', '2', '#'], mode: 'both', value: 7, headers: { 'X-Trace': 'on' }, pin: '123456' },
      },
    ],
    connections: [
      { from: 'greet', exit: 'next', to: 'ask' },
      { from: 'ask', exit: '1', to: 'greet' },
    ],
    layout: { greet: { x: 0, y: 0 }, ask: { x: 260, y: -40.5 } },
  },
];
