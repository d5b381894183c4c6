import type { FunctionRow } from './function-row.ts';
import { conversionRows } from './functions/conversion-rows.ts';
import { macroRows } from './functions/macro-rows.ts';
import { partRows } from './functions/part-rows.ts';
import { searchRows } from './functions/search-rows.ts';
import { textRows } from './functions/text-rows.ts';

/** Everything that can be called in an expression, for the compiler, the documentation and completion in editors. */
export const functionTable: readonly FunctionRow[] = [
  ...textRows,
  ...searchRows,
  ...partRows,
  ...conversionRows,
  ...macroRows,
];
