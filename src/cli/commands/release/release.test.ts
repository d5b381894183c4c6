import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../fake-terminal.harness.ts';
import { type TemporaryFolder, temporaryFolder } from '../../temporary-folder.harness.ts';

async function tenantIn(folder: TemporaryFolder): Promise<string> {
  const tenant = folder.at('t');
  await run(['new', tenant]);
  return tenant;
}

function edit(file: string, change: (document: Record<string, unknown>) => void): void {
  const document = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  change(document);
  writeFileSync(file, JSON.stringify(document));
}

const rename = (file: string, name: string): void => edit(file, (document) => Object.assign(document, { name }));

describe('a release', () => {
  test('holds the flow and what it needs, the same bytes from a folder and from its bundle', async () => {
    using folder = temporaryFolder();
    const tenant = await tenantIn(folder);
    const { code, out } = await run(['release', tenant, 'main']);
    expect(code).toBe(0);
    const { kind, flow, documents } = JSON.parse(out);
    expect([kind, flow]).toEqual(['release', 'main']);
    const kinds = (documents as { kind: string }[]).map((document) => document.kind);
    expect(new Set(kinds)).toEqual(new Set(['tenant', 'flow']));
    await run(['export', tenant, '--out', folder.at('bundle.json')]);
    expect((await run(['release', folder.at('bundle.json'), 'main'])).out).toBe(out);
    const hash = createHash('sha256').update(out).digest('hex');
    expect(await run(['release', tenant, 'main', '--hash'])).toMatchObject({ code: 0, out: `${hash}\n` });
    const written = await run(['release', tenant, 'main', '--out', folder.at('main.json')]);
    expect(written.said).toContain(hash);
    expect(readFileSync(folder.at('main.json'), 'utf8')).toBe(out);
  });

  test('is simulated, and plays the scenarios of the tenant as it was', async () => {
    using folder = temporaryFolder();
    const tenant = await tenantIn(folder);
    const release = folder.at('main.json');
    await run(['release', tenant, 'main', '--out', release]);
    edit(`${tenant}/flows/main.json`, (document) => {
      const text = JSON.stringify(document.elements).replaceAll('Welcome', 'Good day');
      Object.assign(document, { elements: JSON.parse(text) });
    });
    const call = await run(['simulate', release], ['hangup']);
    expect([call.code, call.out.includes('Welcome'), call.said]).toEqual([
      0,
      true,
      expect.stringMatching(/Answered by the release of main with the hash [0-9a-f]{64}/),
    ]);
    expect((await run(['simulate', tenant], ['hangup'])).said).toContain('Say which flow');
    expect(await run(['test', tenant])).toMatchObject({ code: 1 });
    expect(await run(['test', tenant, '--release', release])).toMatchObject({ code: 0 });
    expect(await run(['test', tenant, '--release', tenant])).toMatchObject({ code: 2 });
  });

  test('is refused for errors, for warnings that nobody accepted, and for a flow that is not there', async () => {
    using folder = temporaryFolder();
    const tenant = await tenantIn(folder);
    expect(await run(['release', tenant, 'mian'])).toMatchObject({
      code: 2,
      said: expect.stringContaining('Did you mean main?'),
    });
    edit(`${tenant}/flows/main.json`, (document) => Object.assign(document, { connections: [] }));
    const refused = await run(['release', tenant, 'main', '--accept-warnings']);
    expect([refused.code, refused.out]).toEqual([1, '']);
    expect(refused.said).toContain('Correct the errors first');
  });
});

describe('a comparison', () => {
  test('says what differs, and nothing when something was only moved', async () => {
    using folder = temporaryFolder();
    const tenant = await tenantIn(folder);
    const release = folder.at('before.json');
    await run(['release', tenant, 'main', '--out', release]);
    edit(`${tenant}/flows/main.json`, (document) => {
      for (const place of Object.values(document.layout as Record<string, { x: number }>)) place.x += 100;
    });
    expect(await run(['diff', release, tenant])).toEqual({ code: 0, out: 'No differences.\n', said: '' });
    rename(`${tenant}/flows/main.json`, 'Hotline');
    const { code, out } = await run(['diff', release, tenant]);
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^~ Flow "Hotline" \(flow\/main\) changed\n {4}~ Name: ".*" -> "Hotline"\n$/),
    ]);
    const json = await run(['diff', release, tenant, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject([{ what: 'changed', kind: 'flow', id: 'main' }]);
    expect((await run(['diff', tenant, tenant])).code).toBe(0);
  });

  test('of what cannot be read, or of another flow, is misuse', async () => {
    using folder = temporaryFolder();
    const tenant = await tenantIn(folder);
    const broken = folder.write('broken.json', '{ "kind": "release", "formatVersion": 1 }');
    const unread = await run(['diff', broken, tenant]);
    expect([unread.code, unread.said]).toEqual([2, expect.stringContaining('The text is no release')]);
    await run(['release', tenant, 'main', '--out', folder.at('main.json')]);
    const other = folder.at('other');
    await run(['new', other]);
    edit(`${other}/flows/main.json`, (document) => Object.assign(document, { id: 'front' }));
    const missing = await run(['diff', folder.at('main.json'), other]);
    expect(missing.code).toBe(2);
  });
});
