/** Something that nobody else has: save ids. Works on plain http too, where `crypto.randomUUID` is missing. */
export function newToken(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
