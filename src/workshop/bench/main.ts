import { benchCanvas } from './canvas-bench.ts';
import { benchChecking } from './check-bench.ts';
import { benchEngine } from './engine-bench.ts';
import { benchFirstLoad } from './first-load-bench.ts';
import { benchKeystrokes } from './keystroke-bench.ts';
import { benchSaves } from './saves-bench.ts';
import { benchScenarios } from './scenario-bench.ts';

/** Rounds that are counted, and how long each contender runs in a round (ms). */
const ROUNDS = 7;
const MILLISECONDS = 300;

const benches = {
  engine: () => benchEngine(ROUNDS, MILLISECONDS),
  checking: () => benchChecking(ROUNDS, MILLISECONDS),
  scenarios: () => benchScenarios(ROUNDS),
  saves: benchSaves,
  load: benchFirstLoad,
  keystrokes: benchKeystrokes,
  canvas: benchCanvas,
};

/** `npm run bench` measures everything, `npm run bench engine canvas` what is named. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(benches, name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const line of await bench()) console.log(line);
  }
}
