import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../catalogue/catalogue.ts';
import type { FlowElement } from '../../../kernel/model/flow.ts';
import { severalSchema, severalSettings } from './several-settings.ts';

const schema = catalogue.elements.get('collect')?.schema ?? {};
const prompt = { source: 'tts', text: 'Your card' };

function collect(id: string, settings: FlowElement['settings']): FlowElement {
  return { id, type: 'collect', name: id, settings: { prompt, variable: 'FLOW.card', ...settings } };
}

describe('several elements at once', () => {
  it('show what they agree in', () => {
    const { common, mixed } = severalSettings([collect('a', { minimum: 4 }), collect('b', { minimum: 4 })], schema);
    expect(common).toMatchObject({ prompt, variable: 'FLOW.card', minimum: 4 });
    expect(mixed).toEqual([]);
  });

  it('agree when one says what is the default for the other', () => {
    expect(severalSettings([collect('a', { minimum: 1 }), collect('b', {})], schema).mixed).toEqual([]);
  });

  it('name what differs, and show no value for it, not even the default', () => {
    const elements = [collect('a', { minimum: 4 }), collect('b', { prompt: { ...prompt, text: 'Your pin' } })];
    const { common, mixed } = severalSettings(elements, schema);
    expect(mixed).toEqual(['prompt', 'minimum']);
    expect(Object.keys(common)).not.toContain('minimum');
    const { properties = {}, required } = severalSchema(schema, mixed, 'Different values');
    expect(properties.minimum).toMatchObject({ type: 'integer', description: 'Different values' });
    expect(properties.minimum).not.toHaveProperty('default');
    expect(properties).not.toHaveProperty('prompt');
    expect(properties.maximum).toMatchObject({ default: 32 });
    expect(required).toBeUndefined();
  });
});
