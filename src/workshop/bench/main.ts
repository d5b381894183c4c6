import { benchChecking } from './check-bench.ts';
import { benchEngine } from './engine-bench.ts';
import { benchScenarios } from './scenario-bench.ts';

/** Rounds that are counted, and how long each contender runs in a round (ms). */
const ROUNDS = 7;
const MILLISECONDS = 300;

for (const bench of [benchEngine, benchChecking, benchScenarios]) {
  for (const line of bench(ROUNDS, MILLISECONDS)) console.log(line);
}
