/** A column of a table of cells. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Rows hold it, and no field declares it. */
  readonly isUnknown: boolean;
}

export type Row = Readonly<Record<string, unknown>>;

/** The declared fields, and behind them what rows hold beside: it can be seen and taken away. */
export function columnsOf(fields: unknown, rows: readonly Row[]): readonly Column[] {
  const declared = (Array.isArray(fields) ? fields : []).flatMap((field: unknown): readonly Column[] => {
    const { id, name, type } = (field ?? {}) as Row;
    if (typeof id !== 'string' || id === '') return [];
    return [{ id, name: typeof name === 'string' && name !== '' ? name : id, type: String(type), isUnknown: false }];
  });
  const known = new Set(declared.map(({ id }) => id));
  const others = new Set(rows.flatMap((row) => Object.keys(row)).filter((id) => !known.has(id)));
  return [...declared, ...[...others].map((id) => ({ id, name: id, type: 'any', isUnknown: true }))];
}

/** What is typed into a cell, in the type of its column; what does not fit stays as it was typed, to be mended. */
export function readCell(text: string, type: string): unknown {
  if (text === '' || type === 'string') return text === '' ? undefined : text;
  const number = Number(text);
  if (type === 'float') return Number.isFinite(number) ? number : text;
  if (type === 'integer' || type === 'long') return Number.isSafeInteger(number) ? number : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

export function writeCell(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The row with one cell changed; a cell without a value is not in the row. */
export function withCell(row: Row, id: string, value: unknown): Row {
  const { [id]: _before, ...others } = row;
  return value === undefined ? others : { ...row, [id]: value };
}
