import type { Passed } from './passed-values.ts';

/**
 * An address with these parameters: those that it already has by the same name are replaced where they stand, the
 * others follow. Null when the text is no http(s) address.
 */
export function withParameters(address: string, values: Passed): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  for (const [name, value] of values) url.searchParams.set(name, value);
  return url.href;
}
