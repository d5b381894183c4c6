import { benchEngine } from './engine-bench.ts';

/** Rounds that are counted, and how long each contender runs in a round (ms). */
const ROUNDS = 7;
const MILLISECONDS = 300;

for (const line of benchEngine(ROUNDS, MILLISECONDS)) console.log(line);
