/**
 * What spreadsheets may take for a formula: `=`, `+`, `-`, `@`, a tab or a line break at the beginning, also written in
 * full width, also behind spaces, invisible characters and apostrophes.
 */
const dangerous = /^[\s\p{Cf}']*[=+\-@＝＋－＠﹢﹣﹦﹫]|^'*[\t\r\n]/u;
/** A plain number is no formula, and must stay one for whoever calculates with it. */
const plainNumber = /^-\d+(\.\d+)?$/;

/** The text as it stands in a CSV file: an apostrophe before whatever a spreadsheet could run. */
export function guardCell(text: string): string {
  return dangerous.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

/** The text that was guarded; any other text stays as it is. */
export function unguardCell(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return dangerous.test(rest) && !plainNumber.test(rest) ? rest : text;
}

/** A record of a CSV file (RFC 4180), with its line break. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(guardCell(cell))).join(',')}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) || text.trim() !== text ? `"${text.replaceAll('"', '""')}"` : text;
}
