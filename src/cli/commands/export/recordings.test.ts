import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallWav } from '../../../lib/wav/small-wav.harness.ts';
import { run } from '../../fake-terminal.harness.ts';
import { temporaryFolder } from '../../temporary-folder.harness.ts';

test('recordings go with a tenant from folder to bundle, to another folder and to the same bundle', async () => {
  using folder = temporaryFolder();
  await run(['new', folder.at('tenant')]);
  folder.write('tenant/recordings/welcome.wav', smallWav({ length: 801 }));
  folder.write('tenant/recordings/notes.txt', 'not a recording');
  await run(['export', folder.at('tenant'), '--out', folder.at('one.json')]);
  expect(readFileSync(folder.at('one.json'), 'utf8')).toContain('"name": "welcome.wav"');
  await run(['import', folder.at('one.json'), folder.at('again')]);
  expect(readFileSync(folder.at(join('again', 'recordings', 'welcome.wav')))).toEqual(
    Buffer.from(smallWav({ length: 801 })),
  );
  await run(['export', folder.at('again'), '--out', folder.at('two.json')]);
  expect(readFileSync(folder.at('two.json'))).toEqual(readFileSync(folder.at('one.json')));
  await run(['export', folder.at('again'), '--to-folder', folder.at('third')]);
  await run(['import', folder.at('third'), folder.at('again'), '--replace']);
  await run(['export', folder.at('again'), '--out', folder.at('three.json')]);
  expect(readFileSync(folder.at('three.json'))).toEqual(readFileSync(folder.at('one.json')));
});
