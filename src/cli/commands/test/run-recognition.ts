import type { Document } from '../../../kernel/model/document.ts';
import type { Tenant } from '../../../kernel/model/tenant.ts';
import {
  type RecognitionResult,
  runRecognitionTest,
} from '../../../twin/recognition/test-sets/run-recognition-test.ts';

/** What became of one recognition test, and the real time it took in milliseconds. */
export interface RecognitionVerdict extends RecognitionResult {
  readonly ms: number;
}

/**
 * Runs recognition tests, in their order.
 *
 * @param minAccuracy percent that is wanted of each, instead of what it asks for itself
 */
export function runRecognition(
  tests: readonly Document[],
  tenant: Tenant,
  minAccuracy: number | undefined,
): readonly RecognitionVerdict[] {
  return tests.map((document) => {
    const started = performance.now();
    const wanted = minAccuracy === undefined ? document : { ...document, minAccuracy };
    return { ...runRecognitionTest(wanted, tenant), ms: performance.now() - started };
  });
}
