import { resolve } from 'node:path';
import { checkImports } from './check-imports.ts';

const { files, problems } = checkImports(resolve(import.meta.dirname, '../../..'));
for (const problem of problems) {
  console.error(problem);
}
console.log(`${files} files read, ${problems.length} forbidden imports.`);
process.exitCode = problems.length === 0 ? 0 : 1;
