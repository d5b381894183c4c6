import { expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { paletteEntries, searchEntries } from './palette-entries.ts';

const entries = paletteEntries(catalogue, true, (type, text) => (type === 'play' ? '播放一段提示音' : text));
const found = (query: string) => searchEntries(entries, query).map(({ type }) => type);

it('offers every type but the start, which a flow has already', () => {
  expect(entries).toHaveLength(catalogue.elements.size - 1);
  expect(paletteEntries(catalogue, false, (_, text) => text)).toHaveLength(catalogue.elements.size);
});

it('is searched in both languages, titles first', () => {
  expect(found('menu')[0]).toBe('menu');
  expect(found('菜单')).toContain('menu');
  expect(found('播放一段')).toEqual(['play']);
  expect(found('PLAYBACK digit')[0]).toBe('collect');
  expect(found('no such thing')).toEqual([]);
});
