import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { readFolder } from '../../../kernel/documents/read-folder.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Flow, FlowElement } from '../../../kernel/model/flow.ts';
import { documentOf, type Tenant } from '../../../kernel/model/tenant.ts';
import { createDocumentStore, type DocumentStore } from '../../store/document-store.ts';
import { freshState } from '../../store/open-state.ts';

const folder = 'samples/bank-line';

/** The sample of a bank, as it is read from its files. */
export function sampleTenant(): Tenant {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(folder, path), bytes: readFileSync(path) }));
  const { tenant, findings } = readFolder(files, formats);
  if (tenant === undefined) throw new Error(findings[0]?.message ?? 'The sample does not read.');
  return tenant;
}

export function openDocument<D extends Document>(document: D): DocumentStore<D> {
  return createDocumentStore(freshState('sample', document, 1), () => 0, { catalogue, formats });
}

export function flowIn(tenant: Tenant, id: string): Flow {
  return documentOf(tenant, 'flow', id) as Flow;
}

/** A flow of at least that many elements: copies of its own, each under a new name. */
export function grownFlow(flow: Flow, size: number): Flow {
  const copies = Math.ceil(size / flow.elements.length);
  const named = (id: string, copy: number): string => (copy === 0 ? id : `${id}-x${copy}`);
  const numbers = Array.from({ length: copies }, (_, copy) => copy);
  const elements = numbers.flatMap((copy) =>
    flow.elements
      .filter(({ type }) => copy === 0 || type !== 'start')
      .map((element): FlowElement => ({ ...element, id: named(element.id, copy) })),
  );
  const ids = new Set(elements.map(({ id }) => id));
  const connections = numbers
    .flatMap((copy) =>
      flow.connections.map(({ from, exit, to }) => ({ from: named(from, copy), exit, to: named(to, copy) })),
    )
    .filter(({ from, to }) => ids.has(from) && ids.has(to));
  const layout = Object.fromEntries(elements.map(({ id }, index) => [id, { x: 0, y: index * 100 }]));
  return { ...flow, elements, connections, layout };
}
