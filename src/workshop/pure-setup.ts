import { guardClockAndChance } from './purity/guard-clock-and-chance.ts';

guardClockAndChance(globalThis);
