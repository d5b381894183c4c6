const WIDTH = 120;

/** JSON as the formatter of the house lays it out, near enough: what fits on a line stands on one. */
export function layOutJson(value: unknown): string {
  return `${laid(value, '', 0)}\n`;
}

function laid(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const short = inline(value);
  if (short !== undefined && indent.length + taken + short.length <= WIDTH - 1) return short;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const rows = Array.isArray(value)
    ? value.map((item) => inner + laid(item, inner, 0))
    : Object.entries(value).map(([name, member]) => {
        const key = `${JSON.stringify(name)}: `;
        return inner + key + laid(member, inner, key.length);
      });
  return `${open}\n${rows.join(',\n')}\n${indent}${close}`;
}

/** Undefined when the formatter never puts it on one line: a list of several groups. */
function inline(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) {
    const groups = value.filter((item) => typeof item === 'object' && item !== null && Object.keys(item).length > 1);
    if (value.length > 1 && groups.length === value.length) return undefined;
    const items = value.map(inline);
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`;
  }
  const members = Object.entries(value).map(([name, member]) => [name, inline(member)] as const);
  if (members.length === 0) return '{}';
  if (members.some(([, text]) => text === undefined)) return undefined;
  return `{ ${members.map(([name, text]) => `${JSON.stringify(name)}: ${text}`).join(', ')} }`;
}
