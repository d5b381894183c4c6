import { expect, test } from 'vitest';
import { fillTemplate, fillText } from './fill-template.ts';

const inputs = { n: 7, text: 'a "b"', list: [1, 2], flag: false, nothing: null };

test('a text that is only a place becomes the input with its type', () => {
  expect(fillTemplate({ n: '${n}', list: ['${list}'], flag: '${flag}', nothing: '${nothing}' }, inputs)).toEqual({
    n: 7,
    list: [[1, 2]],
    flag: false,
    nothing: null,
  });
});

test('a place within a text becomes its characters', () => {
  expect(fillTemplate('${n}/${text}/${list}/${nothing}!', inputs)).toBe('7/a "b"/[1,2]/!');
});

test('other values stay as they are', () => {
  expect(fillTemplate([1, null, true, 'plain', '${ n }', '$n', '${}'], inputs)).toEqual([
    1,
    null,
    true,
    'plain',
    '${ n }',
    '$n',
    '${}',
  ]);
});

test('an input that is not given counts as null, also when every object inherits a field of its name', () => {
  expect(fillTemplate(['${missing}', '${toString}', 'x${constructor}'], inputs)).toEqual([null, null, 'x']);
});

test('what an input holds is not filled in again', () => {
  expect(fillText('${a}', { a: '${b}', b: 'secret' }, (text) => text)).toBe('${b}');
});

test('inputs are made harmless where they go, the text around them is not', () => {
  expect(fillText('/a b/${x}', { x: 'c d' }, encodeURIComponent)).toBe('/a b/c%20d');
});
