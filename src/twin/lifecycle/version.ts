/** Versions are counted from 1 without gaps; the first is V1.0, each further one is 0.1 more (domain.md §2.9). */
export function versionName(number: number): string {
  const tenths = number + 9;
  return `V${Math.floor(tenths / 10)}.${tenths % 10}`;
}

/** What number has this name; undefined for what is no version's name. */
export function versionNumber(name: string): number | undefined {
  const [, whole, tenth] = /^V([1-9]\d{0,8})\.(\d)$/.exec(name) ?? [];
  return whole === undefined ? undefined : Number(whole) * 10 + Number(tenth) - 9;
}
