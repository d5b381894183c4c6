/** A README of a folder of the catalogue, taken apart. */
export interface Page {
  readonly title: string;
  /** What stands between the title and the first section. */
  readonly opening: string;
  /** Names of sections, in order. */
  readonly sections: readonly string[];
  /** Rows of the table in a section, cell by cell, without its head; none when it has no table. */
  table(section: string): readonly (readonly string[])[];
  /** Texts of the fenced blocks of a kind in a section. */
  blocks(section: string, kind: string): readonly string[];
  text(section: string): string;
}

export function readPage(markdown: string): Page {
  const [head = '', ...parts] = markdown.split(/^## /m);
  const [title = '', ...opening] = head.split('\n');
  const texts = new Map(
    parts.map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return [name.trim(), lines.join('\n')] as const;
    }),
  );
  const text = (section: string): string => texts.get(section) ?? '';
  return {
    title: title.replace(/^# /, ''),
    opening: opening.join('\n').trim(),
    sections: [...texts.keys()],
    text,
    table: (section) =>
      text(section)
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .slice(2)
        .map(cellsOf),
    blocks(section, kind) {
      const fences = text(section).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm);
      return [...fences].flatMap(([, language, body]) => (language === kind && body !== undefined ? [body] : []));
    },
  };
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
