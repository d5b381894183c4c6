import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { compareOutputs } from './compare-outputs.ts';
import { generate } from './generate.ts';

const root = resolve(import.meta.dirname, '../../..');
const outputs = generate(root);
const { outdated, stray } = compareOutputs(root, outputs);

if (process.argv.includes('--check')) {
  for (const path of outdated) {
    console.error(`${path} is not what the schemas say: run npm run gen and commit it.`);
  }
  for (const path of stray) {
    console.error(`${path} belongs to no schema any more: run npm run gen and commit its removal.`);
  }
  process.exitCode = outdated.length + stray.length === 0 ? 0 : 1;
} else {
  for (const path of outdated) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, outputs.get(path) ?? '');
    console.log(`wrote   ${path}`);
  }
  for (const path of stray) {
    rmSync(join(root, path));
    console.log(`removed ${path}`);
  }
  console.log(`${outputs.size} generated files are current.`);
}
