import { expect, it } from 'vitest';
import type { BarMessage } from '../../../contract/connection-bar-messages.ts';
import { linkToBar } from './link-to-bar.ts';

const CENTRE = 'https://centre.example';
const READY: BarMessage = {
  message: '',
  retcode: '0',
  event: { eventType: 'AgentState_Ready', eventGenTime: 0, workNo: '331', content: null },
};

/** A frame that has loaded, and the bar's end of the channel. */
async function loaded(callback: ((message: BarMessage) => void) | null) {
  const said: unknown[] = [];
  const errors: string[] = [];
  const frame = {
    style: { height: '56px' },
    contentWindow: { postMessage: (...args: unknown[]) => said.push(args) },
    addEventListener: (_type: 'load', listener: () => void) => listener(),
  };
  const channel = new MessageChannel();
  linkToBar(frame as never, CENTRE, {
    callback: () => callback,
    makeChannel: () => channel,
    error: (text) => errors.push(text),
  });
  const tell = async (...messages: unknown[]) => {
    for (const message of messages) channel.port2.postMessage(message);
    await new Promise((done) => setTimeout(done, 20));
  };
  return { frame, said, errors, tell, close: () => channel.port1.close(), channel };
}

it('hands the bar one end of a channel, at the origin of the contact centre only', async () => {
  const { said, close, channel } = await loaded(null);
  expect(said).toEqual([['ccbarclient', CENTRE, [channel.port2]]]);
  close();
});

it('gives events to the callback of the page, and survives one that throws', async () => {
  const heard: string[] = [];
  const { tell, errors, close } = await loaded(({ event }) => {
    heard.push(event.eventType);
    if (heard.length === 1) throw new ReferenceError('data is not defined');
  });
  await tell({ type: 'event', message: READY }, { type: 'event', message: READY });
  expect(heard).toEqual(['AgentState_Ready', 'AgentState_Ready']);
  expect(errors).toEqual(['[ccbarclient] the callback failed']);
  close();
});

it('makes the frame as high as the bar needs, within reason', async () => {
  const { tell, frame, close } = await loaded(null);
  const heights: string[] = [];
  for (const height of [1, 99.5, 1_000_000]) {
    await tell({ type: 'size', height });
    heights.push(frame.style.height);
  }
  expect(heights).toEqual(['40px', '100px', '720px']);
  close();
});
