import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { RecognitionResult } from '../../../twin/recognition/test-sets/run-recognition-test.ts';

/** What a worker is told to do. */
export interface TestOrder {
  readonly tenant: Tenant;
  readonly ids: readonly string[];
}

/** What it tells: what became of one test. */
export interface TestNews {
  readonly result: RecognitionResult;
}
