import { describe, expect, test } from 'vitest';
import { callerDid, changed, ranOn, skipped } from './move-call.ts';
import { AT_ONCE, callOf, inputsOf, pressed, sample } from './simulated-call.harness.ts';
import { transcriptOf } from './transcript.ts';

const bank = sample('bank-line');
const utility = sample('utility-line');
const began = () => callOf(bank, 'bank-line', inputsOf(bank, 'balance-in-chinese'));
const said = (run: ReturnType<typeof began>) =>
  transcriptOf(run.moment).flatMap((row) => {
    if (row.row === 'heard') return [`< ${row.prompt.text}`];
    if (row.row === 'caller') return [`> ${row.how} ${row.input}${row.ignored ? '(ignored)' : ''}`.trimEnd()];
    return row.row === 'typing' ? [`> ${row.keys}…`] : [];
  });

describe('the conversation', () => {
  test('holds what was heard and what was keyed, in order', () => {
    expect(said(pressed(began(), '1'))).toEqual([
      '< 欢迎致电海港银行。',
      '< 普通话服务，请按 1。For English, press 2.',
      '> keys 1',
      expect.stringContaining('< 查询余额'),
    ]);
  });

  test('shows an entry as soon as keys are pressed, and only their number', () => {
    expect(said(pressed(began(), '1', '1', '999')).slice(-1)).toEqual(['> ***…']);
  });

  test('shows the entry in its place once it is taken; masked where it is secret', () => {
    const rows = said(pressed(began(), '1', '1', '9999000000000012#', '135790'));
    expect(rows.filter((row) => row.startsWith('>'))).toEqual([
      '> keys 1',
      '> keys 1',
      '> keys ******',
      '> keys ******',
    ]);
  });

  test('says when a prompt was cut short', () => {
    const run = callerDid(ranOn(began(), AT_ONCE), { type: 'key', key: '1' }, 0, AT_ONCE);
    const cut = transcriptOf(run.moment).filter((row) => row.row === 'heard' && row.interruptedAfter !== null);
    expect(cut).toHaveLength(1);
  });

  test('tells requests, answers, flows and what was set, with the element where it happened', () => {
    const rows = transcriptOf(pressed(began(), '1', '1', '9999000000000012#', '135790').moment);
    const kinds = new Set(rows.map(({ row }) => row));
    for (const kind of ['asked', 'answered', 'set', 'flow', 'entered']) expect(kinds).toContain(kind);
    expect(rows.find(({ row }) => row === 'asked')?.place).toEqual({ flow: 'balance', element: 'check-pin' });
    expect(JSON.stringify(rows)).not.toMatch(/135790|9999000000000012/);
  });

  test('tells values that were set by hand from those the flow set', () => {
    const rows = transcriptOf(changed(ranOn(began(), AT_ONCE), 'GLOBAL.level', 'gold').moment);
    expect(rows.at(-1)).toMatchObject({ row: 'set', variable: 'GLOBAL.level', value: 'gold', byHand: true });
  });

  test('tells speech, silence and what was not understood', () => {
    const talk = ranOn(callOf(utility, 'complaint', inputsOf(utility, 'complaint-about-bill')), AT_ONCE);
    const asked = talk.moment.state.wait?.for === 'speech' ? talk : skipped(talk, AT_ONCE);
    const spoken = said(callerDid(asked, { type: 'speech', text: 'my bill is wrong' }, null, AT_ONCE));
    expect(spoken.some((row) => row.startsWith('> speech my bill'))).toBe(true);
    expect(said(callerDid(asked, { type: 'nomatch' }, null, AT_ONCE))).toContain('> mumble nomatch');
    expect(said(skipped(asked, AT_ONCE))).toContain('> silence timeout');
  });

  test('ends with why the call ended', () => {
    const run = callerDid(ranOn(began(), AT_ONCE), { type: 'hang-up' }, 0, AT_ONCE);
    expect(transcriptOf(run.moment).slice(-2)).toMatchObject([
      { row: 'caller', how: 'hang-up' },
      { row: 'ended', reason: 'caller-hung-up' },
    ]);
  });
});
