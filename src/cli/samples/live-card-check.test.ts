import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CardSystem, startCardSystem } from './card-system.harness.ts';
import { type CommandRun, runCommand } from './run-command.harness.ts';

const CARD = { verified: '1', unmatched: '2', abnormal: '3', pending: '4', slow: '5', broken: '6', malformed: '7' };

let system: CardSystem;
let lastNumber = 13_800_000_000;

beforeAll(async () => {
  system = await startCardSystem();
});
afterAll(() => system.close());

/** A call that an agent lends, from a number that has not called before; the caller enters these cards. */
function check(...cards: readonly string[]): Promise<CommandRun> {
  lastNumber += 1;
  return checkFor(String(lastNumber), ...cards);
}

function checkFor(verifyServiceNo: string, ...cards: readonly string[]): Promise<CommandRun> {
  const calldata = JSON.stringify({ verifyServiceNo, verifyWorkNo: '371' });
  const lent = ['--origin', 'agent-hang-up-transfer', '--calldata', calldata];
  const typed = cards.map((card) => `999900000000000${card}#`);
  return runCommand(['simulate', system.tenant, 'card-check', ...lent, '--live'], typed);
}

describe('the card check against its real service', () => {
  it.each([
    ['1, successful', [CARD.verified], 'verifyResult = 1', 'Your card is verified'],
    ['2, failed', [CARD.unmatched, CARD.unmatched], 'verifyResult = 2', 'does not match our records. Your agent'],
    ['3, abnormal', [CARD.abnormal], 'verifyResult = 3', 'cannot check this card by phone'],
    ['0, not returned', [CARD.pending], 'verifyResult = 0', 'no result for this card yet'],
  ])('takes result %s', async (_, cards, result, heard) => {
    const { code, written } = await check(...cards);
    expect(written).toContain(result);
    expect(written).toContain(heard);
    expect(written).toMatch(/ended +returned-to-agent\n$/);
    expect(code).toBe(0);
  });

  it('verifies the card at the second try', async () => {
    const { written } = await check(CARD.unmatched, CARD.verified);
    const told = written.match(/verifyResult = \d|try once more|is verified/g);
    expect(told).toEqual(['verifyResult = 2', 'try once more', 'verifyResult = 1', 'is verified']);
  });

  it.each([
    ['answers too slowly', CARD.slow, 'interface-timeout'],
    ['answers with HTTP 500', CARD.broken, 'HTTP status 500'],
    ['answers with broken JSON', CARD.malformed, 'interface-malformed'],
  ])('gives the caller back with result 3 when the card system %s', async (_, card, reason) => {
    const { written } = await check(card);
    expect(written).toContain(reason);
    expect(written).toContain('verifyResult = 3');
    expect(written).toContain('the card check is not available');
    expect(written).toMatch(/ended +returned-to-agent\n$/);
  });

  it('never prints the card number', async () => {
    const { written, said } = await check(CARD.verified);
    expect(written + said).not.toContain('9999');
  });

  it('lets nobody try card after card for one number', async () => {
    const number = '13800000099';
    for (const _ of [1, 2]) await checkFor(number, CARD.unmatched, CARD.unmatched);
    const { written } = await checkFor(number, CARD.unmatched, CARD.verified);
    expect(written).toContain('HTTP status 429');
    expect(written).not.toContain('verifyResult = 1');
  });
});

describe('the card system', () => {
  const post = (body: string, type = 'application/json', path = '/verify') =>
    fetch(`${system.origin}${path}`, { method: 'POST', headers: { 'content-type': type }, body });

  it.each([
    ['another path', () => post('{}', 'application/json', '/cards'), 404, 'not-found'],
    ['another method', () => fetch(`${system.origin}/verify`), 405, 'method-not-allowed'],
    ['another type of body', () => post('{}', 'text/plain'), 415, 'not-json'],
    ['a body that is too long', () => post(JSON.stringify({ x: 'x'.repeat(5000) })), 413, 'too-large'],
    ['broken JSON', () => post('{"calldata"'), 400, 'bad-json'],
    ['a request without calldata', () => post('[]'), 400, 'bad-json'],
    ['a request without a number', () => post('{"calldata":{}}'), 400, 'bad-service-no'],
  ])('refuses %s with a clear error', async (_, ask, status, code) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ error: { code, message: expect.stringMatching(/\.$/) } });
  });

  it('answers with the body that the workbench integration describes', async () => {
    const calldata = { verifyServiceNo: '13800000077', verifyWorkNo: '371', cardNumber: '9999000000000001' };
    expect(await (await post(JSON.stringify({ calldata }))).json()).toEqual({
      calldata: { data: { verifyResult: 1, verifyReturn1: 'DEBIT', verifyReturn2: '', verifyReturn3: '' } },
    });
  });

  it('has every card that it treats specially in the README', () => {
    const server = readFileSync(join(system.tenant, 'service/server.mjs'), 'utf8');
    const readme = readFileSync(join(system.tenant, 'README.md'), 'utf8');
    const cards = server.match(/\['\d{16}'/g) ?? [];
    expect(cards).toHaveLength(Object.keys(CARD).length);
    for (const card of cards) expect(readme).toContain(card.slice(2, -1));
  });
});
