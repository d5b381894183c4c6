import { expect, test } from 'vitest';
import { wishGate, wishOf } from './outbound-wish.ts';

test('of a flood of wishes to dial one is heard', () => {
  let at = 0;
  const mayDial = wishGate(() => at);
  const heard = Array.from({ length: 10_000 }, () => mayDial(false)).filter(Boolean);
  expect(heard).toHaveLength(1);
  at = 1999;
  expect(mayDial(false)).toBe(false);
  at = 2000;
  expect(mayDial(true)).toBe(false);
  expect(mayDial(false)).toBe(true);
});

test('calls are dialled on both workbenches; email and WhatsApp are none of the voice workbench', () => {
  expect(wishOf('audio', 'audio-video')).toBe('audio');
  expect(wishOf('video', 'multimedia')).toBe('video');
  expect(wishOf('whatsapp', 'audio-video')).toBe('only-online-chat');
  expect(wishOf('email', 'multimedia')).toBe('no-outgoing-chats');
});
