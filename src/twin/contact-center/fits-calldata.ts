import type { ValueMap } from '../../kernel/model/value.ts';

/** domain.md §5.3. */
const MOST_BYTES = 16_384;

/** Whether call-associated data has at most 16 KB, as JSON in UTF-8. */
export function fitsCalldata(calldata: ValueMap): boolean {
  const text = JSON.stringify(calldata);
  // No character takes more than three bytes for each of its UTF-16 units.
  if (text.length * 3 <= MOST_BYTES) return true;
  return text.length <= MOST_BYTES && new TextEncoder().encode(text).length <= MOST_BYTES;
}
