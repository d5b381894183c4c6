import { describe, expect, test } from 'vitest';
import { run } from '../../fake-terminal.harness.ts';
import { temporaryFolder } from '../../temporary-folder.harness.ts';

const domain = {
  kind: 'domain',
  formatVersion: 1,
  id: 'bank',
  name: 'Bank',
  languages: ['en-US'],
  intents: [
    { code: 'balance', name: 'Balance', corpora: ['what is my balance', 'how much money do I have'] },
    { code: 'lost', name: 'Lost card', corpora: ['I lost my card', 'my card was stolen'] },
    { code: 'unknown', name: 'Unknown', type: 'unknown' },
  ],
};
const recognition = {
  kind: 'recognition-test',
  formatVersion: 1,
  id: 'bank',
  name: 'Bank <1>',
  about: { type: 'domain', domain: 'bank' },
  minAccuracy: 60,
  dialogs: [
    { turns: [{ say: 'tell me my balance', intent: 'balance' }] },
    { turns: [{ say: 'somebody stole the card', intent: 'lost' }] },
    { turns: [{ say: 'how much was stolen', intent: 'balance' }] },
  ],
};

async function testing(...options: readonly string[]) {
  using folder = temporaryFolder();
  await run(['new', folder.at('t')]);
  folder.write('t/domains/bank.json', JSON.stringify(domain));
  folder.write('t/recognition-tests/bank.json', JSON.stringify(recognition));
  const result = await run(['test', folder.at('t'), ...options]);
  return result;
}

describe('recognition tests', () => {
  test('pass with the accuracy that they ask for, and show what was taken for what', async () => {
    const { code, out } = await testing();
    expect(code).toBe(0);
    expect(out).toContain('accuracy 66.6 % (2 of 3 utterances as expected; at least 60 % are wanted)');
    expect(out).toContain('"how much was stolen": expected intent balance, came lost');
    expect(out).toContain('because of "my card was stolen"');
    expect(out).toMatch(/balance +1 +1 +#1\n +lost +· +1 +#2/);
    expect(out).toMatch(/lost +50 % +100 %/);
    expect(out).toContain('1 recognition test: 1 passed.');
  });

  test('fail below the accuracy that is wanted on the command line', async () => {
    expect(await testing('--min-accuracy', '67')).toMatchObject({ code: 1, out: expect.stringContaining('1 failed.') });
    expect(await testing('--min-accuracy', '101')).toMatchObject({ code: 2 });
  });

  test('are chosen by their names as scenarios are', async () => {
    const { code, out } = await testing('--filter', 'bank <1>', '--min-accuracy', '90');
    expect([code, out]).toEqual([1, expect.stringContaining('0 scenarios')]);
  });

  test('tell programs everything', async () => {
    const { out } = await testing('--format', 'json');
    expect(JSON.parse(out).recognition[0]).toMatchObject({
      accuracy: 66.6,
      confusion: {
        codes: ['balance', 'lost'],
        counts: [
          [1, 1],
          [0, 1],
        ],
      },
      turns: [{ wrong: [] }, { wrong: [] }, { wrong: ['intent'], found: { code: 'lost' } }],
    });
  });

  test('are a suite of their own for build servers', async () => {
    const { out } = await testing('--format', 'junit', '--min-accuracy', '90');
    expect(out).toContain('<testsuite name="recognition" tests="1" failures="1" errors="0"');
    expect(out).toContain('name="bank: Bank &lt;1&gt;" file="recognition-tests/bank.json"');
    expect(out).toContain('message="Accuracy 66.6 %; at least 90 % are wanted."');
    expect(out).toContain('&quot;how much was stolen&quot;: expected intent balance');
  });
});
