/** A JSON value as people type it into one line: a text stands as it is unless it would read as something else. */
export function writeTyped(value: unknown): string {
  if (typeof value === 'string' && typeof readTyped(value) === 'string') return value;
  return JSON.stringify(value) ?? '';
}

/** What a typed line means: JSON when it is JSON, else the text itself. */
export function readTyped(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
