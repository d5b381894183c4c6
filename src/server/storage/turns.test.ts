import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { turns } from './turns.ts';

it('runs work of one name in order, one at a time, and work of other names beside it', async () => {
  const inTurn = turns();
  const log: string[] = [];
  const work = (name: string, ms: number) => async () => {
    log.push(`${name} begins`);
    await pause(ms);
    log.push(`${name} ends`);
    return name;
  };
  const all = [inTurn('a', work('a1', 30)), inTurn('a', work('a2', 1)), inTurn('b', work('b1', 1))];
  expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1']);
  expect(log.filter((line) => line.startsWith('a'))).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends']);
  expect(log.indexOf('b1 ends')).toBeLessThan(log.indexOf('a1 ends'));
});

it('goes on after work that fails, whose failure only its own caller hears', async () => {
  const inTurn = turns();
  const failed = inTurn('a', () => Promise.reject(new Error('no')));
  const next = inTurn('a', async () => 'yes');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
