import { documentOf } from '../../../kernel/model/tenant.ts';
import { runRecognitionTest } from '../../../twin/recognition/test-sets/run-recognition-test.ts';
import type { TestNews, TestOrder } from './test-messages.ts';

self.onmessage = ({ data: { tenant, ids } }: MessageEvent<TestOrder>) => {
  for (const id of ids) {
    const document = documentOf(tenant, 'recognition-test', id);
    if (document === undefined) continue;
    self.postMessage({ result: runRecognitionTest(document, tenant) } satisfies TestNews);
  }
  self.postMessage(null);
};
