import { expect, test } from 'vitest';
import type { Given } from '../../../twin/simulator/given-input.ts';
import { isChat } from './is-chat.ts';
import { callerDid, ranOn } from './move-call.ts';
import { AT_ONCE, callOf, inputsOf, pressed, sample } from './simulated-call.harness.ts';
import { transcriptOf } from './transcript.ts';

const shop = sample('chat-assistant');
const chat = () => ranOn(callOf(shop, 'assistant', inputsOf(shop, 'agent-at-any-time')), AT_ONCE);

const did = (run: ReturnType<typeof chat>, ...inputs: readonly Given[]) =>
  inputs.reduce((sofar, input) => callerDid(sofar, input, null, AT_ONCE), run);

const write = (text: string): Given => ({ type: 'speech', text });

test('a chat shows buttons and cards, and takes what they say as a message', () => {
  const run = did(chat(), write('Show me lamps'));
  expect(isChat(run.moment.state)).toBe(true);
  const shown = transcriptOf(run.moment).flatMap((row) =>
    row.row === 'heard' ? (row.prompt.shown?.as ?? 'text') : [],
  );
  expect(shown).toEqual(['quick-reply', 'card']);
});

test('a chat that is handed over says to whom, whatever the flow was waiting for', () => {
  const run = did(chat(), write('Where is my order?'), { type: 'agent-wanted' });
  const rows = transcriptOf(run.moment).slice(-3);
  expect(rows).toMatchObject([
    { row: 'caller', how: 'agent-wanted', ignored: false },
    { row: 'handed-over', queue: 'online' },
    { row: 'ended', reason: 'transferred' },
  ]);
});

test('a robot that does not understand three times hands over by itself', () => {
  const run = did(chat(), write('purple elephants'), write('dance at midnight'), write('on the roof'));
  expect(transcriptOf(run.moment).map(({ row }) => row)).toContain('handed-over');
});

test('a message that is being recorded says so, and a call that gets a picture', () => {
  const clinic = sample('clinic-line');
  const inputs = inputsOf(clinic);
  const call = { ...inputs.call, startsAt: '2026-01-05T18:00:00Z' };
  const night = ranOn(callOf(clinic, 'clinic-line', { ...inputs, call }), AT_ONCE);
  expect(transcriptOf(night.moment).at(-1)).toMatchObject({ row: 'recording' });
  const open = { ...inputs.call, startsAt: '2026-01-05T02:00:00Z' };
  const switched = { to: 'media-switch', delay: 0, answer: { with: 'done', value: null } } as const;
  const video = pressed(callOf(clinic, 'clinic-line', { ...inputs, call: open, answers: [switched] }), '2');
  expect(transcriptOf(video.moment).find(({ row }) => row === 'medium')).toMatchObject({ media: 'video' });
});
