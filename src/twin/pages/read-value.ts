import { isRecord, kindOf, type Mask, type Report } from './answer-parts.ts';
import type { PageValue } from './page-object.ts';

const LONGEST = 4000;

/** One value of an answer; nothing when it is no value at all. */
export function readValue(value: unknown, path: string, mask: Mask, report: Report): readonly PageValue[] {
  if (!isRecord(value)) {
    report(path, 'object', kindOf(value));
    return [];
  }
  const { name, type, isMandatory, length, valueNo } = value;
  if (typeof name !== 'string') report(`${path}/name`, 'text', kindOf(name));
  if (typeof isMandatory !== 'boolean') report(`${path}/isMandatory`, 'boolean', kindOf(isMandatory));
  if (valueNo !== undefined && typeof valueNo !== 'string') report(`${path}/valueNo`, 'text', kindOf(valueNo));
  if (length !== undefined && (typeof length !== 'string' || length.length > 256)) {
    report(`${path}/length`, 'short-text', kindOf(length));
  }
  if (typeof type !== 'string' || !/^[1-5]$/.test(type)) report(`${path}/type`, 'type-code', shownCode(type));
  const text = textOf(value, path, report);
  return [
    {
      name: typeof name === 'string' ? name : '',
      text: masked(text, value.maskStyle, path, mask, report),
      isMandatory: isMandatory === true,
    },
  ];
}

function textOf(
  { type, value, dictItems, isMandatory }: Readonly<Record<string, unknown>>,
  path: string,
  report: Report,
): string {
  const text = plain(value);
  if (value === undefined || (isMandatory === true && text === '')) report(`${path}/value`, 'value', kindOf(value));
  if (type === '2' && text !== '' && !/^-?\d+(\.\d+)?$/.test(text)) report(`${path}/value`, 'number', kindOf(value));
  return type === '5' ? meaningOf(text, dictItems, path, report) : text;
}

/** What a dictionary calls a key; the key itself when it does not know it. */
function meaningOf(key: string, items: unknown, path: string, report: Report): string {
  if (!Array.isArray(items)) {
    report(`${path}/dictItems`, 'dictionary-items', kindOf(items));
    return key;
  }
  items.forEach((item: unknown, index) => {
    if (isRecord(item) && typeof item.key === 'string' && typeof item.value === 'string') return;
    report(`${path}/dictItems/${index}`, 'dictionary-items', kindOf(item));
  });
  const found: unknown = items.find((item: unknown) => isRecord(item) && item.key === key);
  if (isRecord(found) && typeof found.value === 'string') return found.value;
  if (key !== '') report(`${path}/value`, 'dictionary-key', 'string');
  return key;
}

/** An unknown style hides everything: showing too much cannot be taken back. */
function masked(text: string, style: unknown, path: string, mask: Mask, report: Report): string {
  if (style === undefined || style === null || style === '' || text === '') return text;
  if (style === '1') return mask('last-four', text);
  if (style === '2') return mask('first-four', text);
  report(`${path}/maskStyle`, 'mask-style', kindOf(style));
  return mask('all', text);
}

function plain(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function shownCode(type: unknown): string {
  return typeof type === 'string' || typeof type === 'number' ? JSON.stringify(type).slice(0, 20) : kindOf(type);
}
