const KEY = 'callsmith.author';

/** Who is shown beside revisions: a label that people choose for this browser; empty until they do. */
export function author(): string {
  return localStorage.getItem(KEY) ?? '';
}

export function rememberAuthor(name: string): void {
  localStorage.setItem(KEY, name.trim().slice(0, 100));
}
