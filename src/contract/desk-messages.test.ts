import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDeskMessage, readPageMessage } from './desk-messages.ts';

const dial = (calledNum: string, mediaType = 'audio') => ({
  callsmith: 'page',
  type: 'outbound',
  mediaType,
  calledNum,
});

describe('what a page says', () => {
  it.each([
    ['an object with names', { name: 'callout', param: { number: '88880523', mode: 'audio' } }],
    ['a list', { name: 'callout', param: ['88880523', 'audio'] }],
    ['JSON text of a list', JSON.stringify({ name: 'callout', param: ['88880523', 'audio'] })],
    ['JSON text of names', JSON.stringify({ name: 'callout', param: { number: '88880523', mode: 'audio' } })],
    ['the SDK', dial('88880523')],
  ])('dials by %s', (_, message) => {
    expect(readPageMessage(message)).toEqual(dial('88880523'));
  });

  it.each([
    ['an unknown medium', dial('1', 'fax')],
    ['mail by the older form', { name: 'callout', param: ['a@b.example', 'email'] }],
    ['no number', dial('')],
    ['something that is no number', dial('1; drop')],
    ['a number with too many digits', dial('1'.repeat(25))],
    ['a number that is not a text', { callsmith: 'page', type: 'outbound', mediaType: 'audio', calledNum: 1 }],
    ['an address with markup', dial('"<b>"@x', 'email')],
    ['a list of lists', { name: 'callout', param: [['1'], 'audio'] }],
    ['JSON that does not end', '{"name":"callout"'],
    ['JSON of a megabyte', JSON.stringify({ name: 'callout', param: ['1', 'audio'], more: 'x'.repeat(1_000_000) })],
  ])('is not heard: %s', (_, message) => {
    expect(readPageMessage(message)).toBeNull();
  });

  it('mails to addresses, and calls WhatsApp by number', () => {
    expect(readPageMessage(dial('a@b.example', 'email'))).not.toBeNull();
    expect(readPageMessage(dial('+8613800138000', 'whatsapp'))).not.toBeNull();
  });
});

it('nothing that could be sent breaks the readers', () => {
  fc.assert(
    fc.property(fc.anything(), (data) => {
      readPageMessage(data);
      readDeskMessage(data);
    }),
  );
});
