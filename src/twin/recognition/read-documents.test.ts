import { expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { completeDocument } from '../../kernel/inspection/complete-document.ts';
import type { Document } from '../../kernel/model/document.ts';
import { readDomain, readRobot } from './read-documents.ts';

const HEADER = { formatVersion: 1, id: 'a', name: 'A' };

test('a domain has the defaults of its schema, at every level', () => {
  const sparse: Document = {
    ...HEADER,
    kind: 'domain',
    languages: ['en-US'],
    intents: [{ code: 'a', name: 'A', slots: [{ name: 's', entity: 'sys.date' }] }],
    entities: [{ name: 'e', values: [{ value: 'v' }] }],
    questionGroups: [{ name: 'g', questions: [{ question: 'q', answers: [{ text: 't' }] }] }],
  };
  const { kind: _, formatVersion: __, ...complete } = completeDocument(sparse, catalogue);
  expect(readDomain(sparse)).toEqual(complete);
  expect(readDomain(sparse)).toBe(readDomain(sparse));
});

test('a robot has the defaults of its schema', () => {
  const sparse: Document = { ...HEADER, kind: 'robot', accessCode: '1', dialogType: 'chatbot', flow: 'main' };
  expect(completeDocument(sparse, catalogue)).toMatchObject(readRobot(sparse));
});
