import { pointerSegments } from '../../../lib/json-pointer.ts';

/** A JSON pointer as people read it, counting from one; in a flow, from the element on. */
export function readablePlace(pointer: string): string {
  const segments = pointerSegments(pointer.replace(/^\/elements\/\d+(\/settings)?(?=\/)/, ''));
  const words: string[] = [];
  for (const segment of segments) {
    if (/^\d+$/.test(segment)) words.push(`${words.pop() ?? ''} ${Number(segment) + 1}`.trim());
    else words.push(segment);
  }
  return words.join(' › ');
}
