import { expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { flowOf } from '../canvas/open-canvas.harness.ts';
import { elementLink, linkedElement } from './element-link.ts';
import { findables, findText } from './find-in-flow.ts';

const flow = {
  ...flowOf({ s: { x: 0, y: 0 }, m1: { x: 1, y: 0 }, p1: { x: 2, y: 0 } }),
  variables: [{ name: 'cardNumber', type: 'string' as const, description: 'As printed' }],
  notes: [{ id: 'n', text: 'Ask marketing', x: 0, y: 0 }],
  frames: [{ id: 'f', title: 'Greeting', x: 0, y: 0, width: 100, height: 100 }],
};
const found = (query: string) =>
  findText(findables(flow, catalogue), query).map(
    ({ node, place }) => `${node} ${place.at === 'setting' ? place.title : place.at}`,
  );

it.each([
  ['m1', ['m1 name', 'm1 id']],
  ['welcome', ['m1 Text', 'p1 Text']],
  ['balance', ['m1 exit', 'm1 Description']],
  ['MARKETING', ['note:n note']],
  ['greeting', ['frame:f frame']],
  ['cardnumber', ['null variable']],
  ['printed', ['null variable']],
  ['no such text', []],
  ['  ', []],
])('finds %j', (query, places) => {
  expect(found(query)).toEqual(places);
});

it('tells where in the text it stands', () => {
  const [place] = findText(findables(flow, catalogue), 'COME');
  expect(place?.text.slice(place.from, place.to)).toBe('come');
});

it('reads the element that an address names', () => {
  expect(linkedElement(elementLink('main-menu'))).toBe('main-menu');
  expect(linkedElement('#other=1')).toBeNull();
  expect(linkedElement('')).toBeNull();
});
