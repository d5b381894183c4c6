import { expect, test } from 'vitest';
import type { ScreenPop } from '../../../twin/screen-pops/screen-pop.ts';
import { deskFrames } from './desk-frames.ts';

const OWN = 'https://desk.example';
const pop = (id: string, by: Partial<ScreenPop> = {}): ScreenPop =>
  ({
    ...{ id, name: id, media: 'audio-video', position: 10, enabled: true, openMode: 'embed', moment: 'answered' },
    page: { type: 'external', address: `https://crm.example/${id}`, integration: 'web-api' },
    parameters: [],
    calls: { inbound: true, outbound: true, transferred: true },
    ...by,
  }) as ScreenPop;
const opened = (pops: readonly ScreenPop[], type: 'voice' | 'multimedia' | 'versatile' = 'voice') =>
  deskFrames(pops, { workNo: '101', type }, OWN).map(({ plan }) => plan.pop);

test('pages that listen open with the desk, in order, told nothing but where they are', () => {
  const get = pop('get', { page: { type: 'external', address: 'https://crm.example/', integration: 'get' } });
  const pops = [pop('late', { position: 20 }), get, pop('off', { enabled: false }), pop('first')];
  expect(opened(pops)).toEqual(['first', 'late']);
  expect(deskFrames(pops, { workNo: '101', type: 'voice' }, OWN)[0]?.plan.url).toBe(
    'https://crm.example/first?origin=https%3A%2F%2Fdesk.example',
  );
});

test('each workbench opens its own', () => {
  const pops = [pop('voice'), pop('chat', { media: 'multimedia' })];
  expect(opened(pops)).toEqual(['voice']);
  expect(opened(pops, 'multimedia')).toEqual(['chat']);
  expect(opened(pops, 'versatile')).toEqual(['chat', 'voice']);
});
