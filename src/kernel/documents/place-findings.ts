import { pointerSegment } from '../../lib/json-pointer.ts';
import type { Finding } from '../model/finding.ts';
import { scanJson } from './json-scanner.ts';
import { positionsIn } from './text-position.ts';

/**
 * The same findings, each with the line and column of its JSON pointer in this text: of the key, or of the item. The
 * text is read only when a finding lacks its place. `pointerOf` tells where a finding is in a text that holds more
 * than its document; undefined, or a pointer the text does not hold, leaves it without a place.
 */
export function placeFindings(
  text: string,
  findings: readonly Finding[],
  pointerOf: (finding: Finding) => string | undefined = (finding) => finding.path,
): Finding[] {
  const wanted = new Set<string>();
  for (const finding of findings) {
    const pointer = finding.line === undefined ? pointerOf(finding) : undefined;
    if (pointer !== undefined) wanted.add(pointer);
  }
  if (wanted.size === 0) return [...findings];
  const offsets = offsetsOf(text, wanted);
  const position = positionsIn(text);
  return findings.map((finding) => {
    const offset = finding.line === undefined ? offsets.get(pointerOf(finding) ?? '-') : undefined;
    return offset === undefined ? finding : { ...finding, ...position(offset) };
  });
}

function offsetsOf(text: string, wanted: ReadonlySet<string>): Map<string, number> {
  const offsets = new Map<string, number>();
  // Pointers of the values around the current one, outermost first; each is told before what is inside it.
  const around: string[] = [];
  scanJson(text, (cursor) => {
    const note = (at: number): void => {
      const depth = cursor.path.length;
      const last = cursor.path[depth - 1];
      const pointer = last === undefined ? '' : `${around[depth - 1]}/${pointerSegment(last)}`;
      around[depth] = pointer;
      if (wanted.has(pointer) && !offsets.has(pointer)) offsets.set(pointer, at);
    };
    return { key: (_name, at) => note(at), value: note };
  });
  return offsets;
}
