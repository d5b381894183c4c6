import { resolve } from 'node:path';
import { names } from './names.ts';
import { readHouse } from './read-house.ts';
import { sizes } from './sizes.ts';
import { topLevel } from './top-level.ts';
import { words } from './words.ts';

const house = readHouse(resolve(import.meta.dirname, '../../..'));
const problems = [sizes, names, words, topLevel].flatMap((law) => law(house));
for (const problem of problems) {
  console.error(problem);
}
console.log(`${house.files.size} files read, ${problems.length} laws broken.`);
process.exitCode = problems.length === 0 && house.files.size > 0 ? 0 : 1;
