import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { checkDocument } from '../../../kernel/documents/check-document.ts';
import { findingsOfDocument } from '../../../kernel/inspection/findings-of.ts';
import type { Document } from '../../../kernel/model/document.ts';
import { tenantOf } from '../../../kernel/model/tenant.ts';
import { documentFrom, templatesFor } from './templates.ts';

const known: readonly Document[] = [
  {
    kind: 'tenant',
    formatVersion: 1,
    id: 'us',
    name: 'Us',
    vdnId: 1,
    tenantSpaceId: '1',
    languages: ['en-US'],
    trustlist: ['api.example.com'],
    resources: { tts: 1 },
  },
  { kind: 'domain', formatVersion: 1, id: 'travel', name: 'Travel', languages: ['en-US'], intents: [], entities: [] },
  { kind: 'skill-queue', formatVersion: 1, id: 'desk', name: 'Desk', description: 'Everything', type: 'voice' },
  {
    kind: 'interface',
    formatVersion: 1,
    id: 'check',
    name: 'Check',
    method: 'POST',
    url: 'https://api.example.com/check',
  },
  {
    kind: 'flow',
    formatVersion: 1,
    id: 'some',
    name: 'Some',
    type: 'subflow',
    variables: [],
    elements: [],
    connections: [],
    layout: {},
  },
];
const idOf = (kind: string) => known.find((document) => document.kind === kind)?.id;
const kinds = [...catalogue.kinds.values()].filter(({ single }) => single !== true);

describe.each(kinds.map((kind) => [kind.kind, kind] as const))('a new %s', (_name, kind) => {
  const templates = templatesFor(kind.kind, catalogue, idOf, (text) => text.en);

  test('can be made where everything is that it may need', () => {
    expect('needs' in templates ? templates.needs : templates.length).toBeGreaterThan(0);
  });

  test.each('needs' in templates ? [] : templates.map((template) => [template.id, template] as const))(
    'from "%s" is valid, and what it still wants is said of itself',
    (_id, template) => {
      const document = documentFrom(template, kind, { id: 'fresh', name: 'Fresh' });
      expect(checkDocument(document, formats).findings).toEqual([]);
      const findings = findingsOfDocument(tenantOf([...known, document]), catalogue, document);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect(errors.every((finding) => finding.document?.id === 'fresh')).toBe(true);
      if (kind.kind === 'flow') expect(errors).toEqual([]);
    },
  );
});

test('in an empty tenant a flow begins blank, and what needs something says what', () => {
  const nothing = () => undefined;
  expect(templatesFor('flow', catalogue, nothing, (text) => text.zh)).toMatchObject([{ id: 'blank' }]);
  expect(templatesFor('scenario', catalogue, nothing, (text) => text.en)).toEqual({ needs: 'flow' });
});
