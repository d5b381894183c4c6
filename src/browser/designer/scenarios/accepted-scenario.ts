import { catalogue } from '../../../catalogue/catalogue.ts';
import { formats } from '../../../catalogue/formats.ts';
import { formatOf } from '../../../kernel/documents/format-of.ts';
import { withoutDefaults } from '../../../kernel/documents/without-defaults.ts';
import type { Document } from '../../../kernel/model/document.ts';
import type { Expectation } from '../../../twin/simulator/expectation.ts';
import { asScenario } from '../../../twin/simulator/scenario.ts';
import { type DiffLine, diffExpectations } from './diff-expectations.ts';

/** The scenario as it would be if it expected what happened, and how that differs from what it expects. */
export interface Acceptance {
  readonly document: Document;
  readonly diff: readonly DiffLine[];
}

/** What is not compared any more, because its check is switched off, goes with the rest: it was not seen to happen. */
export function acceptance(document: Document, actual: readonly Expectation[]): Acceptance {
  const { schema } = formatOf(formats, 'scenario');
  const expect = withoutDefaults(schema.properties?.expect, catalogue.definitions, actual);
  return {
    document: { ...document, expect },
    diff: diffExpectations(asScenario(document, catalogue).expect, actual),
  };
}
