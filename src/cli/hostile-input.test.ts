import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, builtCli } from './built-cli.harness.ts';
import { run } from './fake-terminal.harness.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.harness.ts';

let cli: BuiltCli;

beforeAll(async () => {
  mkdirSync('.callsmith', { recursive: true });
  cli = await builtCli();
}, 60_000);
afterAll(() => cli[Symbol.dispose]());

const flow = 'tenant/flows/main.json';
const MAKE_PIPE = 'mkfifo';

/** What stands where the main flow should, and the code of the finding that must name it. */
const HOSTILE: readonly (readonly [name: string, code: string, place: (folder: TemporaryFolder) => void])[] = [
  ['100 MB of nothing', 'text/too-large', (folder) => truncateSync(folder.write(flow, ''), 100_000_000)],
  ['half a million brackets', 'text/too-deep', (folder) => folder.write(flow, '['.repeat(500_000))],
  ['half a million groups', 'text/too-deep', (folder) => folder.write(flow, '{"a":'.repeat(500_000))],
  ['a million values', 'text/too-many-values', (folder) => folder.write(flow, `[${'0,'.repeat(1_000_000)}0]`)],
  ['UTF-16', 'text/not-utf8', (folder) => folder.write(flow, Buffer.from('\ufeff{"kind":"flow"}', 'utf16le'))],
  ['a byte order mark', 'text/byte-order-mark', (folder) => folder.write(flow, '\ufeff{}')],
  ['random bytes', 'text/not-utf8', (folder) => folder.write(flow, Buffer.from([0x7b, 0xff, 0xfe, 0x80, 0x00]))],
  ['nothing', 'text/empty', (folder) => folder.write(flow, '')],
  ['half a document', 'text/truncated', (folder) => folder.write(flow, '{"kind":"flow","id":"ma')],
  ['__proto__', 'text/forbidden-key', (folder) => folder.write(flow, '{"kind":"flow","__proto__":{"polluted":1}}')],
  ['an escaped __proto__', 'text/forbidden-key', (folder) => folder.write(flow, '{"\\u005f_proto__":{"a":1}}')],
  ['the same key twice', 'text/duplicate-key', (folder) => folder.write(flow, '{"kind":"flow","kind":"flow"}')],
  ['1e999', 'text/number-too-large', (folder) => folder.write(flow, '{"kind":1e999}')],
  ['a kind that is a built-in name', 'document/unknown-kind', (folder) => folder.write(flow, '{"kind":"constructor"}')],
  ['a folder', 'folder/not-a-file', (folder) => mkdirSync(folder.at(flow), { recursive: true })],
  ['a link to itself', 'folder/symbolic-link', (folder) => symlinkSync('main.json', folder.at(flow))],
  ['a link to the outside', 'folder/symbolic-link', (folder) => symlinkSync('/etc/passwd', folder.at(flow))],
  ['a pipe that nobody fills', 'folder/not-a-file', (folder) => execFileSync(MAKE_PIPE, [folder.at(flow)])],
  ['a file where a folder should be', 'folder/not-a-folder', (folder) => folder.write('tenant/prompts', 'x')],
  [
    'folders that link round in a circle',
    'folder/symbolic-link',
    (folder) => {
      symlinkSync('..', folder.at('tenant/skill-queues'));
      symlinkSync('..', folder.at('tenant/loop'));
    },
  ],
  [
    'flows that go round in a circle',
    'loop-without-wait',
    (folder) => {
      const line = (from: string, to: string) => ({ from, exit: 'next', to });
      const element = (id: string, type: string) => ({
        id,
        type,
        name: id,
        settings: type === 'start' ? {} : { rows: [] },
      });
      const settings = { assignments: [{ variable: 'calldata.a', value: '1' }] };
      const circle = ['a', 'b'].map((id) => ({ ...element(id, 'assign'), settings }));
      const document = {
        ...{ kind: 'flow', formatVersion: 1, id: 'main', name: 'Main', type: 'main', variables: [], layout: {} },
        elements: [element('start', 'start'), ...circle],
        connections: [line('start', 'a'), line('a', 'b'), line('b', 'a')],
      };
      folder.write(flow, JSON.stringify(document));
    },
  ],
];

test('whatever stands in a folder, there is a finding: never a stack trace, never a hang', async () => {
  const times = await Promise.all(HOSTILE.map(([name, code, place]) => checked(name, code, place)));
  const slowest = Math.max(...times).toFixed(0);
  console.log(`F1, F5 to F8: ${times.length} hostile files at once, 0 stack traces, 0 hangs, slowest ${slowest} ms`);
}, 60_000);

/** Checks a tenant with this flow and gives how long it took, in milliseconds. */
async function checked(name: string, code: string, place: (folder: TemporaryFolder) => void): Promise<number> {
  using folder = temporaryFolder();
  await run(['new', folder.at('tenant')]);
  rmSync(folder.at(flow));
  place(folder);
  const started = performance.now();
  const { code: exit, out, said } = await cli.run(['check', folder.at('tenant'), '--format', 'json']);
  const codes = JSON.parse(out || '{"findings":[]}').findings.map((finding: { code: string }) => finding.code);
  expect([name, exit, codes, said]).toEqual([name, 1, expect.arrayContaining([expect.stringMatching(`^${code}`)]), '']);
  return performance.now() - started;
}

test('every command says what is wrong with a hostile tenant, and changes nothing', async () => {
  using folder = temporaryFolder();
  await run(['new', folder.at('tenant')]);
  folder.write(flow, '{"kind":"flow","__proto__":{"polluted":1},');
  const bundle = folder.write('bundle.json', `{"kind":"bundle","formatVersion":1,"documents":[${'['.repeat(1_000)}`);
  const tenant = folder.at('tenant');
  const commands = [
    ['check', bundle],
    ['test', tenant],
    ['test', tenant, '--update'],
    ['simulate', tenant, 'main'],
    ['export', tenant],
    ['import', tenant, folder.at('new')],
    ['import', bundle, tenant, '--replace'],
    ['export', bundle, '--to-folder', folder.at('new')],
  ];
  const all = await Promise.all(commands.map((words) => cli.run(words)));
  for (const [index, { code, out, said }] of all.entries()) {
    expect([commands[index], code, /^ +at |mistake in Callsmith/m.test(out + said)]).toEqual([
      commands[index],
      1,
      false,
    ]);
    expect(out + said).toMatch(/text\/(too-deep|forbidden-key|syntax|truncated)/);
  }
}, 60_000);
