import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../fake-terminal.harness.ts';
import { temporaryFolder } from '../../temporary-folder.harness.ts';

const samples = resolve(import.meta.dirname, '../../../../samples');

describe('export and import', () => {
  test.each(readdirSync(samples))('%s: export, import and export again gives the same bytes', async (sample) => {
    using folder = temporaryFolder();
    const first = await run(['export', join(samples, sample)]);
    expect(first).toMatchObject({ code: 0, said: '' });
    const bundle = folder.write('bundle.json', first.out);
    expect(await run(['import', bundle, folder.at('t')])).toMatchObject({ code: 0 });
    expect((await run(['export', folder.at('t')])).out).toBe(first.out);
    expect(await run(['export', folder.at('t'), '--to-folder', folder.at('u')])).toMatchObject({ code: 0 });
    expect(await run(['import', folder.at('u'), folder.at('t'), '--replace'])).toMatchObject({ code: 0 });
    expect(await run(['export', folder.at('t'), '--out', folder.at('again.json')])).toMatchObject({ code: 0 });
    expect(readFileSync(folder.at('again.json'), 'utf8')).toBe(first.out);
  });

  test('with any error nothing is written, and every problem is told', async () => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    const { out } = await run(['export', folder.at('t')]);
    const broken = folder.write(
      'broken.json',
      out.replace('"hours"', '"elsewhere"').replace('"vdnId": 1', '"vdnId": 0'),
    );
    const { code, said } = await run(['import', broken, folder.at('new')]);
    expect(code).toBe(1);
    expect(said).toContain('“vdnId” must be at least 1');
    expect(said).toContain('Nothing was imported.');
    expect(existsSync(folder.at('new'))).toBe(false);
    const before = readFileSync(folder.at('t/flows/main.json'), 'utf8');
    expect(await run(['import', broken, folder.at('t'), '--replace'])).toMatchObject({ code: 1 });
    expect(readFileSync(folder.at('t/flows/main.json'), 'utf8')).toBe(before);
    expect(await run(['export', broken, '--out', folder.at('out.json')])).toMatchObject({ code: 1 });
    expect(existsSync(folder.at('out.json'))).toBe(false);
  });

  test('what is there is only replaced when that was said', async () => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    await run(['new', folder.at('u')]);
    expect(await run(['import', folder.at('t'), folder.at('u')])).toMatchObject({
      code: 2,
      said: expect.stringContaining('--replace'),
    });
    expect(await run(['export', folder.at('t'), '--to-folder', folder.at('u')])).toMatchObject({ code: 2 });
    expect(await run(['export', folder.at('t'), '--out', folder.at('u')])).toMatchObject({ code: 2 });
    expect(await run(['export', folder.at('t'), '--out', 'a', '--to-folder', 'b'])).toMatchObject({ code: 2 });
  });

  test('findings of a bundle lead to the line in the bundle', async () => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    const { out } = await run(['export', folder.at('t')]);
    const lines = out.split('\n');
    const line = lines.findIndex((text) => text.includes('"exit": "key:2"')) + 1;
    const bundle = folder.write(
      'b.json',
      lines.map((text, index) => (index === line - 1 ? text.replace('goodbye', 'nowhere') : text)).join('\n'),
    );
    const { findings } = JSON.parse((await run(['check', bundle, '--format', 'json'])).out);
    expect(findings.map(({ code, line }: { code: string; line: number }) => `${code} ${line}`)).toContain(
      `unknown-reference/element ${line}`,
    );
  });
});
