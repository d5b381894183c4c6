import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import { formats } from '../../catalogue/formats.ts';
import { inspectElement } from '../../kernel/inspection/inspect-element.ts';
import type { Flow } from '../../kernel/model/flow.ts';
import { documentsOf, type Tenant } from '../../kernel/model/tenant.ts';
import { readTenant } from '../tenant/read-tenant.ts';
import { runCommand } from './run-command.harness.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../samples');
const names = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A card on the canvas is this wide, and as tall as its exits make it (canvas units). */
const CARD = { width: 220, head: 86, exit: 22 };

const scratch = mkdtempSync(join(tmpdir(), 'callsmith-samples-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('has the three tenants that the documentation promises', () => {
  expect(names).toEqual(expect.arrayContaining(['bank-line', 'card-verification', 'utility-line']));
});

it('shows every element type of the catalogue in at least one sample, where a scenario gets to it', () => {
  const shown = new Set<string>();
  for (const name of names) {
    const tenant = tenantOf(join(SAMPLES, name));
    const visited = new Set(
      (documentsOf(tenant, 'scenario') as unknown as readonly Played[]).flatMap(({ expect: expected }) =>
        expected.flatMap(({ that, flow, element }) => (that === 'visited' ? [`${flow}/${element}`] : [])),
      ),
    );
    for (const { id, elements } of documentsOf(tenant, 'flow') as readonly Flow[]) {
      for (const element of elements) if (visited.has(`${id}/${element.id}`)) shown.add(element.type);
    }
  }
  expect([...catalogue.elements.keys()].filter((type) => !shown.has(type))).toEqual([]);
});

describe.each(names)('samples/%s', (name) => {
  const folder = join(SAMPLES, name);

  it('is free of findings, warnings too', async () => {
    expect(await runCommand(['check', folder, '--strict'])).toMatchObject({ code: 0, said: '' });
  });

  it('passes its scenarios, which take at least 90 % of the drawn exits', async () => {
    const { code, written } = await runCommand(['test', folder, '--min-coverage', '90', '--workers', '0']);
    expect(code, written).toBe(0);
  });

  it('comes back from a bundle byte for byte', async () => {
    const first = join(scratch, `${name}.json`);
    const back = join(scratch, name);
    await runCommand(['export', folder, '--out', first]);
    expect(await runCommand(['import', first, back])).toMatchObject({ code: 0 });
    expect((await runCommand(['export', back])).written).toBe(readFileSync(first, 'utf8'));
    for (const file of documentFiles(back)) {
      expect(readFileSync(join(folder, file), 'utf8'), file).toBe(readFileSync(join(back, file), 'utf8'));
    }
  });

  it('draws every element, and none over another', () => {
    for (const flow of flowsOf(folder)) {
      const cards = flow.elements.map((element) => ({
        ...(flow.layout[element.id] ?? { x: 0, y: 0 }),
        height: CARD.head + CARD.exit * Math.max(1, inspectElement(element, catalogue).exits.length),
      }));
      for (const [index, a] of cards.entries()) {
        const over = cards
          .slice(index + 1)
          .filter((b) => Math.abs(a.x - b.x) < CARD.width && a.y < b.y + b.height && b.y < a.y + a.height);
        expect(over, `${flow.id}/${flow.elements[index]?.id}`).toEqual([]);
      }
      expect(Object.keys(flow.layout).sort(), flow.id).toEqual(flow.elements.map(({ id }) => id).sort());
    }
  });

  it('names its scenarios in sentences, none twice, and each of its flows in its README', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    for (const flow of flowsOf(folder)) expect(readme, flow.id).toContain(`\`${flow.id}\``);
    const scenarios = documentsOf(tenantOf(folder), 'scenario');
    for (const scenario of scenarios) expect(scenario.name.split(' ').length, scenario.name).toBeGreaterThan(2);
    expect(new Set(scenarios.map((scenario) => scenario.name)).size).toBe(scenarios.length);
  });
});

interface Played {
  readonly expect: readonly { readonly that: string; readonly flow?: string; readonly element?: string }[];
}

function tenantOf(folder: string): Tenant {
  const { tenant } = readTenant(folder, formats);
  if (tenant === undefined) throw new Error(`${folder} cannot be read.`);
  return tenant;
}

function flowsOf(folder: string): readonly Flow[] {
  return documentsOf(tenantOf(folder), 'flow') as readonly Flow[];
}

function documentFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
}
