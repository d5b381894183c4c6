import { expect } from 'vitest';
import type { Result } from '../../contract/client-result.ts';
import type { Client } from '../../contract/create-client.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Document } from '../../kernel/model/document.ts';

let made = 0;

/** A save id that no other test uses. */
export function newSaveId(): string {
  made += 1;
  return `test-save-${String(made).padStart(6, '0')}`;
}

/** What a request gave; a test that expects an answer fails here with the problem. */
export function value<Value>(result: Result<Value>): Value {
  expect(result.ok ? undefined : result.problem).toBeUndefined();
  return (result as { readonly value: Value }).value;
}

/** Why a request was refused; a test that expects a refusal fails here. */
export function refusal<Value>(result: Result<Value>): Problem {
  expect(result.ok, 'the request was not refused').toBe(false);
  return (result as { readonly problem: Problem }).problem;
}

/** A skill queue that refers to nothing. */
export function queue(id: string, name: string, more: object = {}): Document {
  return { kind: 'skill-queue', formatVersion: 1, id, name, description: 'Desk', type: 'voice', ...more };
}

/** An interface that can be called at this address. */
export function interfaceTo(url: string, more: object = {}): Document {
  return { kind: 'interface', formatVersion: 1, id: 'service', name: 'Service', method: 'POST', url, ...more };
}

/** Makes an empty tenant, and gives its change number. */
export async function newTenant(client: Client, id: string): Promise<number> {
  return value(await client.createTenant({ saveId: newSaveId(), id, name: `Tenant ${id}` })).change;
}

/** Adds or replaces a document without caring for what was there. */
export async function put(client: Client, tenant: string, document: Document): Promise<number> {
  const now = await client.document(tenant, document);
  if (!now.ok) return value(await client.createDocument(tenant, { saveId: newSaveId(), document })).revision;
  const { revision } = now.value;
  return value(await client.saveDocument(tenant, document, { saveId: newSaveId(), baseRevision: revision, document }))
    .revision;
}
