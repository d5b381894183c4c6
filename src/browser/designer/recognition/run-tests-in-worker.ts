import type { Tenant } from '../../../kernel/model/tenant.ts';
import type { RecognitionResult } from '../../../twin/recognition/test-sets/run-recognition-test.ts';
import type { TestNews, TestOrder } from './test-messages.ts';
import thread from './test-worker.ts?thread';

/** Runs recognition tests beside the page. Rejects only when the worker breaks. */
export function runTestsInWorker(tenant: Tenant, ids: readonly string[]): Promise<readonly RecognitionResult[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { type: 'module' });
    const results: RecognitionResult[] = [];
    worker.onmessage = ({ data }: MessageEvent<TestNews | null>) => {
      if (data !== null) results.push(data.result);
      else {
        worker.terminate();
        resolve(results);
      }
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    };
    worker.postMessage({ tenant: { documents: tenant.documents }, ids } satisfies TestOrder);
  });
}
