/** Whether this can be the identity of a document or a tenant. */
export function isId(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/.test(text);
}

/** An id that reads like the name; when it is taken, or nothing of the name can stand in an id, a number follows. */
export function freeId(name: string, isTaken: (id: string) => boolean, fallback = 'new'): string {
  const readable = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 56)
    .replace(/-+$/, '');
  const stem = readable === '' ? fallback : readable;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!isTaken(id)) return id;
  }
}
