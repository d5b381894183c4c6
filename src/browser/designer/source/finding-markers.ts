import type { Finding } from '../../../kernel/model/finding.ts';

/** A place in the text that is underlined; 1-based, columns in UTF-16 units. */
export interface Marker {
  readonly severity: Finding['severity'];
  readonly message: string;
  readonly startLineNumber: number;
  readonly startColumn: number;
  readonly endLineNumber: number;
  readonly endColumn: number;
}

/** Findings that have a place in the text, as underlines from there to the end of what stands there on the line. */
export function findingMarkers(
  findings: readonly Finding[],
  lineText: (line: number) => string,
  textOf: (finding: Finding) => string,
): readonly Marker[] {
  return findings.flatMap((finding): readonly Marker[] => {
    const { line, column, severity } = finding;
    if (line === undefined || column === undefined) return [];
    const text = lineText(line);
    const start = Math.min(column, Math.max(1, text.trimEnd().length));
    const end = Math.max(start + 1, endOf(text, start));
    const place = { startLineNumber: line, startColumn: start, endLineNumber: line, endColumn: end };
    return [{ severity, message: textOf(finding), ...place }];
  });
}

/** A key with its value, or what else stands there, up to the comma or bracket that ends it. */
function endOf(text: string, start: number): number {
  const rest = text.slice(start - 1);
  const found = /^"(?:[^"\\]|\\.)*"?(?:\s*:\s*(?:"(?:[^"\\]|\\.)*"?|[^\s,{}[\]]+)?)?|^[^\s,{}[\]]+/.exec(rest);
  return start + (found?.[0].trimEnd().length ?? 1);
}
