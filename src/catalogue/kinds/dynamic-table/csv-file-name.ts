/** Chinese characters, letters, digits and underscores, then `.csv` (domain.md §1.13). */
const allowed = /^[\p{Script=Han}A-Za-z0-9_]+\.csv$/iu;

/** Whether a file may be uploaded under this name. */
export function isCsvFileName(name: string): boolean {
  return name.length <= 128 && allowed.test(name);
}

/** A file name that may be uploaded again, made of the table's name. */
export function csvFileName(name: string, fallback: string): string {
  const plain = name.replaceAll(/[^\p{Script=Han}A-Za-z0-9_]+/gu, '_').replaceAll(/^_+|_+$/g, '');
  return `${(plain === '' ? fallback.replaceAll('-', '_') : plain).slice(0, 100)}.csv`;
}
