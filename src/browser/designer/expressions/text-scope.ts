import { createContext, useContext } from 'react';
import type { Environment } from '../../../kernel/expressions/environment.ts';
import type { ExpressionMark } from '../../../kernel/model/json-schema.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { ValueType } from '../../../kernel/model/value.ts';

/** Names below scopes that declare none: `calldata` and `TOC` hold what the tenant's documents say they hold. */
export interface SeenNames {
  readonly calldata: readonly string[];
  readonly toc: readonly string[];
  readonly result: readonly string[];
}

/** What the fields of expressions and texts know of the place at which they stand. */
export interface TextScope {
  /** What may be read there; without a mark the field is a text with `${...}` parts. */
  environment(mark: ExpressionMark | undefined): Environment;
  readonly seen: SeenNames;
  /** What its declaration says of a variable such as `FLOW.card`; empty when nothing. */
  describe(variable: string): string;
  /**
   * Texts that several flows read: what they may read is known in the flows only, so that here only what is wrong
   * anywhere counts. Absent: what may be read is known.
   */
  readonly isShared?: boolean;
  /** Declares a variable of the flow; gives why not, or null. Absent where there is no flow. */
  readonly declare?: (name: string, type: ValueType) => Text | null;
  /** The value in the simulated call as people read it, or null. Absent: no call is simulated. */
  readonly valueNow?: (text: string, mark: ExpressionMark | undefined) => string | null;
}

const NOTHING_READABLE: Environment = { flow: [], global: [], sys: [], ivr: [], scopes: [] };

/** A place where nothing is known: a document on its own. */
export const NO_SCOPE: TextScope = {
  environment: (mark) => ({ ...NOTHING_READABLE, scopes: mark?.scopes ?? [] }),
  seen: { calldata: [], toc: [], result: [] },
  describe: () => '',
};

export const TextScopeContext = createContext<TextScope>(NO_SCOPE);

export function useTextScope(): TextScope {
  return useContext(TextScopeContext);
}
