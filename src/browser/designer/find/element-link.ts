/** The part of an address that names an element of the open flow: `#element=main-menu`. */
export function elementLink(id: string): string {
  return `#element=${encodeURIComponent(id)}`;
}

/** The element that an address names; null when it names none. */
export function linkedElement(hash: string): string | null {
  const value = new URLSearchParams(hash.replace(/^#/, '')).get('element');
  return value === null || value === '' ? null : value;
}
