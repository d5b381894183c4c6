import { expect, test } from 'vitest';
import { newInputs } from './call-inputs.ts';
import { keepPresets, type Preset, readPresets, withoutPreset, withPreset } from './presets.ts';

function shelf(start: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(start));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
}

const preset = (name: string, caller = '1'): Preset => {
  const inputs = newInputs();
  return { name, inputs: { ...inputs, call: { ...inputs.call, caller } } };
};

test('presets are kept for each tenant, in the order of their names', () => {
  const place = shelf();
  const presets = withPreset(withPreset([], preset('gold')), preset('blocked'));
  expect(keepPresets(place, 'bank', presets)).toBe(true);
  expect(readPresets(place, 'bank').map(({ name }) => name)).toEqual(['blocked', 'gold']);
  expect(readPresets(place, 'bank')).toEqual(presets);
  expect(readPresets(place, 'utility')).toEqual([]);
});

test('a preset of the same name is replaced, and one can be taken away', () => {
  const presets = withPreset([preset('gold', '1')], preset('gold', '2'));
  expect(presets.map(({ inputs }) => inputs.call.caller)).toEqual(['2']);
  expect(withoutPreset(presets, 'gold')).toEqual([]);
});

test('what cannot be read is left out, whatever it is', () => {
  const one = (text: string) => readPresets(shelf({ 'callsmith.call-presets.bank': text }), 'bank');
  expect(one('not json')).toEqual([]);
  expect(one('{"a":1}')).toEqual([]);
  expect(
    one(JSON.stringify([null, 3, { name: 'x' }, { name: 'y', inputs: { call: { media: 'smoke' } } }, preset('ok')])),
  ).toEqual([preset('ok')]);
});

test('a browser without room says so', () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(keepPresets(full, 'bank', [preset('gold')])).toBe(false);
});
