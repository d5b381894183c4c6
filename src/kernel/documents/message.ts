import type { Finding, Severity } from '../model/finding.ts';
import type { MessageTable, Text } from '../model/text.ts';
import terms from './terms.json' with { type: 'json' };

/** Values of the places of a message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** What a finding is about; `severity` is an error when absent. */
export interface FindingPlace extends Omit<Finding, 'code' | 'severity' | 'message' | 'params'> {
  readonly severity?: Severity;
}

/** Names and values longer than this are cut: one hostile name must not make a thousand long messages. */
const longestParam = 200;
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/**
 * A finding with its English message. `table` holds the texts of the code; see renderMessage for how they are
 * written. The place is put into the params (`field`, `elementName`), so that code and params make any language.
 */
export function makeFinding(table: MessageTable, code: string, params: MessageParams, place: FindingPlace): Finding {
  const { severity = 'error', ...where } = place;
  const all: Record<string, string | number> = {};
  for (const [name, value] of Object.entries({ ...placeParams(place), ...params })) {
    all[name] = typeof value === 'string' && value.length > longestParam ? `${value.slice(0, longestParam)}…` : value;
  }
  return { code, severity, message: renderMessage(table, code, all, 'en'), params: all, ...where };
}

/**
 * The text of a code in a language. In a text `{name}` is a param; `{name|list}` is a param that holds words of
 * terms.json under `list/`, separated by commas; `{place}` is the field and the element; `[[...]]` is left out when
 * a param in it is absent or empty. Control and direction characters of params are made visible.
 *
 * @throws Error when the table has no such code or the params lack a name: a mistake in our code.
 */
export function renderMessage(table: MessageTable, code: string, params: MessageParams, language: keyof Text): string {
  const text = Object.hasOwn(table, code) ? table[code]?.[language] : undefined;
  if (text === undefined) throw new Error(`The message table has no text for "${code}".`);
  const kept = text.replace(/\[\[(.*?)\]\]/g, (_match, part: string) => (hasAll(part, params) ? part : ''));
  const filled = kept.replace(/\{(\w+)(?:\|(\w+))?\}/g, (_match, name: string, list?: string) => {
    if (name === 'place') return placeText(params, language);
    const value = params[name];
    if (value === undefined) throw new Error(`The message "${code}" needs the param "${name}".`);
    return list === undefined ? visible(String(value)) : termsText(list, String(value), language);
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function hasAll(part: string, params: MessageParams): boolean {
  return [...part.matchAll(/\{(\w+)/g)].every(([, name = '']) => params[name] !== undefined && params[name] !== '');
}

function placeParams(place: FindingPlace): MessageParams {
  const inElement = /^\/elements\/\d+/.exec(place.path)?.[0];
  const path = place.element !== undefined && inElement !== undefined ? place.path.slice(inElement.length) : place.path;
  return {
    ...(place.element === undefined ? {} : { elementName: place.element.name || place.element.id }),
    ...(path === '' ? {} : { field: readablePath(path) }),
  };
}

/** `/settings/entries/2/key` as people read it, counting from one: `settings › entries #3 › key`. */
function readablePath(pointer: string): string {
  return pointer
    .slice(1)
    .replace(/\/(\d+)(?=\/|$)/g, (_match, index: string) => ` #${Number(index) + 1}`)
    .replaceAll('/', ' › ')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
}

function placeText(params: MessageParams, language: keyof Text): string {
  const parts = [params.field === undefined ? '' : 'field', params.elementName === undefined ? '' : 'element'];
  const term = termText(`place/${parts.filter((part) => part !== '').join('-') || 'document'}`, language);
  return term.replace(/\{(\w+)\}/g, (_match, name: string) => visible(String(params[name])));
}

function termsText(list: string, words: string, language: keyof Text): string {
  return words
    .split(',')
    .map((word) => termText(`${list}/${word}`, language))
    .join(termText('or', language));
}

function termText(term: string, language: keyof Text): string {
  const text = Object.hasOwn(terms, term) ? (terms as MessageTable)[term]?.[language] : undefined;
  if (text === undefined) throw new Error(`terms.json has no text for "${term}".`);
  return text;
}

/** A terminal obeys control characters, and direction characters make a text read as another one. */
function visible(text: string): string {
  return text.replace(unprintable, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
