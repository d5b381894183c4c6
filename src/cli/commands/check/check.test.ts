import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../fake-terminal.harness.ts';
import { type TemporaryFolder, temporaryFolder } from '../../temporary-folder.harness.ts';

async function withoutLine(folder: TemporaryFolder, removed: string): Promise<string> {
  await run(['new', folder.at('t')]);
  const main = readFileSync(folder.at('t/flows/main.json'), 'utf8').split('\n');
  folder.write('t/flows/main.json', main.filter((line) => !line.includes(removed)).join('\n'));
  return folder.at('t');
}

describe('check', () => {
  test('leads to the line of the element that is wrong', async () => {
    using folder = temporaryFolder();
    const { code, out } = await run(['check', await withoutLine(folder, '"key:2"')]);
    expect(code).toBe(1);
    expect(out).toMatch(/^flows\/main\.json:\d+:\d+ {2}error {4}exit-without-target {2}.*“Main menu”/);
  });

  test('shows only the rules that were asked for', async () => {
    using folder = temporaryFolder();
    const tenant = await withoutLine(folder, '"key:2"');
    expect(await run(['check', tenant, '--rule', 'unreachable-element'])).toMatchObject({ code: 0 });
    expect(await run(['check', tenant, '--rule', 'exit-without-target'])).toMatchObject({ code: 1 });
    const { code, said } = await run(['check', tenant, '--rule', 'exit-without-targt']);
    expect([code, said]).toEqual([2, expect.stringContaining('Did you mean exit-without-target?')]);
  });

  test('never hides that it could not read', async () => {
    using folder = temporaryFolder();
    const tenant = await withoutLine(folder, '"kind"');
    expect(await run(['check', tenant, '--rule', 'unreachable-element'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('document/no-kind'),
    });
  });

  test('lets warnings pass unless it is strict', async () => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    folder.write('t/package.json', '{}');
    expect(await run(['check', folder.at('t')])).toMatchObject({
      code: 0,
      out: expect.stringContaining('tenant/stray-file'),
    });
    expect(await run(['check', folder.at('t'), '--strict'])).toMatchObject({ code: 1 });
  });
});
