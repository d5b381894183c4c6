import { resolve } from 'node:path';
import { newElement } from './new-element.ts';

const MISUSE = 2;
const [what, type] = process.argv.slice(2);

if (what !== 'element' || type === undefined) {
  console.error('Usage: npm run new element <name>');
  process.exitCode = MISUSE;
} else {
  const made = newElement(resolve(import.meta.dirname, '../../..'), type);
  if (made.ok) {
    console.log(`Written:\n${made.written.map((path) => `  ${path}\n`).join('')}`);
    console.log(`Add to src/catalogue/elements.ts, at the top and in the list:\n${made.lines.join('\n')}\n`);
    console.log('Then run npm run gen, and replace what the template says by what the element means.');
  } else {
    console.error(made.problem);
    process.exitCode = MISUSE;
  }
}
