import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../catalogue/formats.ts';
import { readBundle } from '../../../kernel/documents/read-bundle.ts';
import { documentsOf } from '../../../kernel/model/tenant.ts';
import { run } from '../../fake-terminal.harness.ts';
import { temporaryFolder } from '../../temporary-folder.harness.ts';
import starter from '../new/starter.json' with { type: 'json' };
import { runScenarios } from './run-scenarios.ts';

describe('test', () => {
  test('fails where the call first differed, and --update rewrites what was expected', async () => {
    using folder = temporaryFolder();
    const tenant = folder.at('t');
    await run(['new', tenant]);
    const file = `${tenant}/scenarios/opening-hours.json`;
    const sound = readFileSync(file, 'utf8');
    folder.write('t/scenarios/opening-hours.json', sound.replace('nine to five', 'nine to six'));
    const failed = await run(['test', tenant]);
    expect(failed.code).toBe(1);
    expect(failed.out).toContain('should have heard "We are open from Monday to Friday, from nine to six."');
    expect(await run(['test', tenant, '--update'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('scenarios/opening-hours.json was rewritten'),
    });
    expect(await run(['test', tenant])).toMatchObject({ code: 0 });
    const rewritten = readFileSync(file, 'utf8');
    expect(await run(['test', tenant, '--update'])).toMatchObject({ code: 0 });
    expect(readFileSync(file, 'utf8')).toBe(rewritten);
    expect(JSON.parse(rewritten).expect[4]).toEqual({
      that: 'heard',
      text: 'We are open from Monday to Friday, from nine to five.',
      language: 'en-US',
    });
  });

  test('refuses a tenant with errors, with its findings', async () => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    folder.write('t/flows/main.json', '{}');
    const { code, said } = await run(['test', folder.at('t')]);
    expect([code, said]).toEqual([1, expect.stringContaining('document/no-kind')]);
  });

  test('fails when the coverage that is wanted is not reached', async () => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    expect(await run(['test', folder.at('t'), '--min-coverage', '50'])).toMatchObject({ code: 0 });
    const { code, out } = await run(['test', folder.at('t'), '--min-coverage', '50.1']);
    expect([code, out]).toEqual([1, expect.stringContaining('main/menu/key:2')]);
    expect(await run(['test', folder.at('t'), '--min-coverage', '101'])).toMatchObject({ code: 2 });
  });

  test('plays nothing when nothing was meant', async () => {
    using folder = temporaryFolder();
    await run(['new', folder.at('t')]);
    const { code, said } = await run(['test', folder.at('t'), '--filter', 'balance']);
    expect([code, said]).toEqual([2, expect.stringContaining('No scenario of')]);
    expect(await run(['test', folder.at('t'), '--filter', 'OPENING hours'])).toMatchObject({ code: 0 });
  });

  test('stops soon when it is cancelled, with the results so far', async () => {
    const { tenant } = readBundle(JSON.stringify(starter), { formats });
    const [scenario] = tenant === undefined ? [] : documentsOf(tenant, 'scenario');
    if (tenant === undefined || scenario === undefined) throw new Error('The starter has a scenario.');
    const cancelled = AbortSignal.abort();
    const started = performance.now();
    const many = new Array(200_000).fill(scenario);
    const verdicts = await runScenarios(many, tenant, { workers: 0, cancelled, onProgress: () => undefined });
    expect(verdicts.length).toBeLessThan(many.length);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
