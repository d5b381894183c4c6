import { expect, test } from 'vitest';
import { readablePlace } from './readable-place.ts';

test.each([
  ['/device/queue', 'device › queue'],
  ['/elements/3/settings/interface', 'interface'],
  ['/elements/3/settings/keys/0/description', 'keys 1 › description'],
  ['/answers/2/id', 'answers 3 › id'],
  ['/call/calldata/a~1b', 'call › calldata › a/b'],
  ['', ''],
])('%s reads as "%s"', (pointer, words) => {
  expect(readablePlace(pointer)).toBe(words);
});
