import { expect, test } from 'vitest';
import { keep, readKept } from './kept-settings.ts';
import { FIRST_OPTIONS } from './simulator-state.ts';

function shelf(text: string | null = null) {
  let kept = text;
  return {
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  };
}

test('breakpoints and options are there the next time', () => {
  const place = shelf();
  const kept = {
    breakpoints: [{ element: 'main/menu' }, { when: 'FLOW.n > 3' }],
    options: { ...FIRST_OPTIONS, speaks: true },
  };
  keep(place, 'bank', kept);
  expect(readKept(place, 'bank')).toEqual(kept);
});

test.each([null, '', '3', '{"breakpoints":[1,{"x":1}],"options":{"speaks":"yes","other":1}}'])(
  'of %j nothing but the first settings is left',
  (text) => {
    expect(readKept(shelf(text), 'bank')).toEqual({ breakpoints: [], options: FIRST_OPTIONS });
  },
);
