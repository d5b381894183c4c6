import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsLines, lineOfValue, valueOfLine } from './value-lines.ts';

test('a value with its synonyms is one line', () => {
  expect(lineOfValue({ value: 'eye clinic', synonyms: ['ophthalmology', '眼科'] })).toBe(
    'eye clinic: ophthalmology; 眼科',
  );
  expect(valueOfLine('牙科：口腔；看牙')).toEqual({ value: '牙科', synonyms: ['口腔', '看牙'] });
  expect(valueOfLine('dentist:')).toEqual({ value: 'dentist' });
  expect(fitsLines([{ value: '10:30' }])).toBe(false);
});

test('what fits a line is read back as it was written', () => {
  const word = fc
    .string({ unit: fc.constantFrom(...'ab 眼,-/='), minLength: 1 })
    .filter((text) => text === text.trim() && text !== '');
  fc.assert(
    fc.property(word, fc.array(word), (value, synonyms) => {
      expect(valueOfLine(lineOfValue({ value, synonyms }))).toEqual(
        synonyms.length === 0 ? { value } : { value, synonyms },
      );
    }),
  );
});
