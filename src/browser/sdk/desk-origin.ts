/**
 * The origin of the desk that a page talks to: where the script comes from. A copy that lies beside the page, as in the
 * vendor's published example, comes from no desk; there it is the `origin` that desks add to the addresses of the pages
 * which they embed (domain.md §1.6). Null when neither names one.
 */
export function deskOrigin(script: string, page: string): string | null {
  if (!URL.canParse(script) || !URL.canParse(page)) return null;
  const { origin } = new URL(script);
  const { origin: own, searchParams } = new URL(page);
  if (origin !== own) return webOrigin(origin);
  const named = webOrigin(searchParams.get('origin') ?? '');
  return named === own ? null : named;
}

function webOrigin(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}
