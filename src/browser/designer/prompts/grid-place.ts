/** A cell of a grid, from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const PAGE = 8;

/** Where a key leads; null: nowhere, or it is no key to walk with. */
export function movedPlace(
  { row, column }: GridPlace,
  key: string,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    PageDown: [PAGE, 0],
    PageUp: [-PAGE, 0],
    Home: [0, -column],
    End: [0, size.columns - 1 - column],
  };
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  if (step === undefined || size.rows === 0 || size.columns === 0) return null;
  const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));
  const next = { row: within(row + step[0], size.rows), column: within(column + step[1], size.columns) };
  return next.row === row && next.column === column ? null : next;
}
