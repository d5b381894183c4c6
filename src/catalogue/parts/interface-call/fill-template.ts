import type { Value, ValueMap } from '../../../kernel/model/value.ts';

const WHOLE = /^\$\{([A-Za-z_][A-Za-z0-9_]*)\}$/;
const PLACE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * Fills a request template: a text that is only `${name}` becomes the input with its type, `${name}` within a text
 * becomes its characters. An input that is not given counts as null.
 */
export function fillTemplate(template: Value, inputs: ValueMap): Value {
  if (typeof template === 'string') {
    const whole = WHOLE.exec(template)?.[1];
    return whole === undefined ? fillText(template, inputs, (text) => text) : inputOf(inputs, whole);
  }
  if (Array.isArray(template)) return template.map((item: Value) => fillTemplate(item, inputs));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([name, value]) => [name, fillTemplate(value, inputs)]));
}

/** Fills `${name}` places of a text; `encode` makes an input harmless where it goes. */
export function fillText(text: string, inputs: ValueMap, encode: (text: string) => string): string {
  return text.replace(PLACE, (_, name: string) => encode(asText(inputOf(inputs, name))));
}

function inputOf(inputs: ValueMap, name: string): Value {
  return Object.hasOwn(inputs, name) ? (inputs[name] ?? null) : null;
}

function asText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
