import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../../../catalogue/formats.ts';
import { run } from '../../fake-terminal.harness.ts';
import { temporaryFolder } from '../../temporary-folder.harness.ts';

describe('a new tenant', () => {
  test('is free of findings, and its scenario passes', async () => {
    using folder = temporaryFolder();
    const tenant = folder.at('Green Valley');
    expect(await run(['new', tenant])).toMatchObject({ code: 0 });
    expect(await run(['check', tenant, '--strict'])).toMatchObject({ code: 0, out: 'No problems found.\n' });
    expect((await run(['test', tenant])).out).toContain('1 scenario: 1 passed');
    expect(JSON.parse(readFileSync(`${tenant}/tenant.json`, 'utf8'))).toMatchObject({
      id: 'green-valley',
      name: 'Green Valley',
    });
  });

  test('never replaces anything', async () => {
    using folder = temporaryFolder();
    folder.write('taken/README.md', 'mine');
    expect(await run(['new', folder.at('taken')])).toMatchObject({
      code: 2,
      said: expect.stringContaining('is not empty'),
    });
    expect(await run(['new', folder.at('taken/README.md')])).toMatchObject({
      code: 2,
      said: expect.stringContaining('no folder'),
    });
  });

  test.each(['', ' '.repeat(300), '漢字', '\u202e'])('has a name that is allowed, or is not made: %j', async (name) => {
    using folder = temporaryFolder();
    const { code } = await run(['new', folder.at('t'), '--name', name]);
    const check = await run(['check', folder.at('t')]);
    expect([code, check.code]).toEqual(code === 0 ? [0, 0] : [2, 2]);
  });
});

describe('a new document', () => {
  test.each([...formats.values()].filter(({ kind }) => kind.single !== true).map(({ kind }) => kind.kind))(
    'of kind %s has the fields that are required, and breaks nothing',
    async (kind) => {
      using folder = temporaryFolder();
      const tenant = folder.at('t');
      await run(['new', tenant]);
      // A called route needs a queue or a flow, a scenario a flow: the tenant has a flow. Channels and tests need a robot.
      await run(['new', 'robot', tenant, 'a-robot']);
      expect(await run(['new', kind, tenant, 'second-one'])).toMatchObject({ code: 0 });
      const { out } = await run(['check', tenant]);
      expect(
        out.split('\n').filter((line) => /^(text|document|schema|tenant)\//.test(line.split('  ')[2] ?? '')),
      ).toEqual([]);
      expect(await run(['new', kind, tenant, 'second-one'])).toMatchObject({
        code: 2,
        said: expect.stringContaining('there already'),
      });
    },
  );

  test.each([
    [['flow'], 'Say where and how it is called'],
    [['flwo', 't', 'a'], 'Did you mean flow?'],
    [['flow', 't'], 'needs a kind, a folder and an id'],
    [['flow', 'nowhere', 'a'], 'There is no folder nowhere'],
    [['tenant', '.', '../../escape'], 'is not written as it must be'],
  ])('%j is refused with advice', async (words, advice) => {
    expect(await run(['new', ...words])).toMatchObject({ code: 2, said: expect.stringContaining(advice) });
  });

  test('is not made when what it must name is not there', async () => {
    using folder = temporaryFolder();
    folder.write('tenant.json', '{}');
    const { code, said } = await run(['new', 'scenario', folder.root, 'first']);
    expect([code, said]).toEqual([2, expect.stringContaining('A scenario names a flow, and there is none yet')]);
  });
});
