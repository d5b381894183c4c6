const PLACE = /\$\{[A-Za-z_][A-Za-z0-9_]*\}/;
/** What encodeURIComponent leaves or makes. */
const FILLED = /^[A-Za-z0-9\-_.!~*'()%]*$/;

/**
 * Whether an address can be what the URL of an interface becomes when its `${input}` places are filled: its fixed parts
 * stand unchanged and in order, and what fills a place cannot leave it.
 */
export function fitsTemplate(url: string, template: string): boolean {
  const [first = '', ...rest] = template.split(PLACE);
  if (rest.length === 0) return url === template;
  const last = rest.pop() ?? '';
  if (!url.startsWith(first) || !url.endsWith(last) || url.length < first.length + last.length) return false;
  let filled = url.slice(first.length, url.length - last.length);
  for (const part of rest) {
    const at = filled.indexOf(part);
    if (at < 0 || !FILLED.test(filled.slice(0, at))) return false;
    filled = filled.slice(at + part.length);
  }
  return FILLED.test(filled);
}
