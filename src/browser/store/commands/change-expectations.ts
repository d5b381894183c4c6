import type { Document } from '../../../kernel/model/document.ts';
import type { Text } from '../../../kernel/model/text.ts';
import type { Expectation } from '../../../twin/simulator/expectation.ts';
import type { Command } from '../command.ts';

export interface ChangeExpectations {
  readonly expect: readonly Expectation[];
  /** What the flow's own step is called: "Inline Balance". */
  readonly because: Text;
}

/** Rewrites what a scenario expects after the elements that it names have moved. */
export const changeExpectations: Command<Document, ChangeExpectations> = {
  id: 'change-expectations',
  label: ({ because }) => because,
  run(draft, { expect }) {
    draft.expect = structuredClone(expect);
  },
};
