import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Situation } from '../contact-center/situation.ts';
import { planPop, planPops } from './plan-pops.ts';
import type { ScreenPop } from './screen-pop.ts';

const origin = 'https://desk.example';
const situation: Situation = {
  callerNum: '13800138000',
  calledNum: '12345',
  callid: '1653963570-252',
  mediaType: 'audio',
  callType: '0',
  workNo: '101',
  callskill: 'loans & savings',
  callskillid: '20011',
  agentName: 'li.wei',
  calldata: { ServiceID: 'a=b&c', data: { level: 2 }, list: [1, '二'] },
};
const pop: ScreenPop = {
  id: 'customer',
  name: 'Customer',
  media: 'audio-video',
  position: 10,
  enabled: true,
  openMode: 'window',
  page: { type: 'external', address: 'https://crm.example/find', integration: 'get' },
  parameters: [],
  calls: { inbound: true, outbound: true, transferred: true },
  moment: 'answered',
};
const arrival = { isTransferred: false, origin };
const parameter = (name: string, key: string) => ({ name, from: { type: 'channel-associated-data', key } as const });
const queryOf = (url: string | null) => [...new URL(url ?? '').searchParams];

describe('a page that is told by its address', () => {
  it('hears the nine call data when nothing is configured, the media as a number', () => {
    expect(planPop(pop, situation, origin).url).toBe(
      'https://crm.example/find?callerNum=13800138000&calledNum=12345&callid=1653963570-252&mediaType=1&callType=0' +
        '&callskill=loans+%26+savings&callskillid=20011&agentName=li.wei&workNo=101',
    );
  });

  it('hears only what is configured, by the names it was given', () => {
    const parameters = [
      { name: 'callerPhone', from: { type: 'call-data', data: 'callerNum' } } as const,
      parameter('taskId', 'ServiceID'),
      parameter('level', 'data.level'),
      parameter('list', 'list'),
      parameter('gone', 'data.nothing'),
    ];
    expect(queryOf(planPop({ ...pop, parameters }, situation, origin).url)).toEqual([
      ['callerPhone', '13800138000'],
      ['taskId', 'a=b&c'],
      ['level', '2'],
      ['list', '[1,"二"]'],
      ['gone', ''],
    ]);
  });

  it('keeps its own parameters, gets example values replaced, and ends with its fragment', () => {
    const page = { ...pop.page, address: 'https://crm.example/find?lang=en&callerNum=1234#top' } as ScreenPop['page'];
    const parameters = [{ name: 'callerNum', from: { type: 'call-data', data: 'callerNum' } } as const];
    expect(planPop({ ...pop, page, parameters }, situation, origin).url).toBe(
      'https://crm.example/find?lang=en&callerNum=13800138000#top',
    );
  });

  it('is told the origin of the workbench when it is embedded', () => {
    expect(queryOf(planPop({ ...pop, openMode: 'embed' }, situation, origin).url).at(-1)).toEqual(['origin', origin]);
  });

  it('gets every text through unharmed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cs}/u.test(text)),
        (text) => {
          const plan = planPop(
            { ...pop, parameters: [parameter('x', 'x')] },
            { ...situation, calldata: { x: text } },
            origin,
          );
          expect(queryOf(plan.url)).toEqual([['x', text]]);
        },
      ),
    );
  });
});

it('a page that is posted to has a clean address and the call in its form', () => {
  const page = { ...pop.page, integration: 'post' } as ScreenPop['page'];
  const plan = planPop({ ...pop, page, openMode: 'embed' }, situation, origin);
  expect(plan.url).toBe(`https://crm.example/find?origin=${encodeURIComponent(origin)}`);
  expect(plan.form).toHaveLength(9);
  expect(plan.form[3]).toEqual(['mediaType', '1']);
});

describe('what opens for a call', () => {
  const opened = (pops: readonly ScreenPop[], by: Partial<Situation> = {}, isTransferred = false) =>
    planPops(pops, { ...situation, ...by }, { ...arrival, isTransferred }).map((plan) => plan.pop);

  it('is enabled, and stands in the order of positions', () => {
    const third = { ...pop, id: 'third', position: 30 };
    const first = { ...pop, id: 'first', position: 1 };
    expect(opened([third, pop, { ...pop, id: 'off', enabled: false }, first])).toEqual(['first', 'customer', 'third']);
  });

  it('belongs to the workbench of the call: video to audio and video, chats to online chat', () => {
    const chat: ScreenPop = { ...pop, id: 'chat', media: 'multimedia' };
    expect(opened([pop, chat], { mediaType: 'video' })).toEqual(['customer']);
    expect(opened([pop, chat], { mediaType: 'whatsapp' })).toEqual(['chat']);
  });

  it('may leave out calls that come in, go out or are handed on', () => {
    const onlyOut = { ...pop, calls: { inbound: false, outbound: true, transferred: false } };
    expect(opened([onlyOut])).toEqual([]);
    expect(opened([onlyOut], { callType: '1' })).toEqual(['customer']);
    expect(opened([onlyOut], { callType: '1' }, true)).toEqual([]);
  });
});
