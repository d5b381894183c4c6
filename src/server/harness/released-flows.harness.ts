import { createHash } from 'node:crypto';
import type { Client } from '../../contract/create-client.ts';
import type { ReleaseClient } from '../../contract/release-client.ts';
import type { FlowLifeAnswer, ReleaseBody } from '../../contract/releases.ts';
import type { Document } from '../../kernel/model/document.ts';
import { newSaveId, newTenant, put, value } from './small-tenant.harness.ts';

/** A flow that greets and ends; nothing is wrong with it. */
export function greeting(id: string, type: string, text = 'Hello'): Document {
  return {
    kind: 'flow',
    formatVersion: 1,
    id,
    name: `Flow ${id}`,
    type,
    variables: [],
    elements: [
      { id: 'end', type: 'end', name: 'End', settings: {} },
      { id: 'greet', type: 'play', name: 'Greet', settings: { prompt: { source: 'tts', text } } },
      { id: 'start', type: 'start', name: 'Start', settings: {} },
    ],
    connections: [
      { from: 'greet', exit: 'next', to: 'end' },
      { from: 'start', exit: 'next', to: 'greet' },
    ],
    layout: { end: { x: 400, y: 0 }, greet: { x: 200, y: 0 }, start: { x: 0, y: 0 } },
  };
}

/** A tenant with a main flow and an exception flow; nothing of it is released. */
export async function newFlows(client: Client, tenant: string): Promise<void> {
  await newTenant(client, tenant);
  await put(client, tenant, greeting('sorry', 'exception', 'Sorry'));
  await put(client, tenant, greeting('main', 'main'));
}

/** What a release of the draft as it is now asks for. */
export async function releaseBody(
  releases: ReleaseClient,
  tenant: string,
  flow: string,
  more: Partial<ReleaseBody> = {},
): Promise<ReleaseBody> {
  const { version, hash } = value(await releases.check(tenant, flow));
  return { saveId: newSaveId(), version, hash, to: 'official', rules: [], acceptWarnings: true, ...more };
}

export async function release(
  releases: ReleaseClient,
  tenant: string,
  flow: string,
  more: Partial<ReleaseBody> = {},
): Promise<FlowLifeAnswer> {
  return value(await releases.release(tenant, flow, await releaseBody(releases, tenant, flow, more)));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
