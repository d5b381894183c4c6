import { expect, test } from 'vitest';
import type { CenterEvent } from '../../../twin/contact-center/center-event.ts';
import type { DeskView } from '../../../twin/contact-center/desk-view.ts';
import { toldEvents, verifyResults } from './told-events.ts';

test('pages hear of calls that ring, are answered, end, come to the front and come back, and of nothing else', () => {
  const types = ['state-changed', 'ringing', 'talking', 'held', 'return-from-ivr', 'switched', 'released', 'said'];
  const events = types.map((type) => ({ at: 1, type, situation: { callid: '1-1' } })) as unknown as CenterEvent[];
  expect(toldEvents(events).map(([name]) => name)).toEqual(['Ringing', 'Talking', 'IvrReturn', 'Switch', 'Release']);
});

test('results are those of the call in front, the last of each enabled mode, 0 while there is none', () => {
  const authentications = [{ code: 'CARD' }, { code: 'PIN' }];
  const calls = [
    { id: '1-1', authentications: [{ code: 'CARD', result: '1' }] },
    {
      id: '1-2',
      authentications: [
        { code: 'CARD', result: '1' },
        { code: 'CARD', result: '2' },
        { code: 'GONE', result: '1' },
      ],
    },
  ];
  const view = { authentications, calls, front: '1-2' } as unknown as DeskView;
  expect(verifyResults(view)).toEqual({ CARD: '2', PIN: '0' });
  expect(verifyResults({ ...view, front: null })).toEqual({ CARD: '0', PIN: '0' });
});
