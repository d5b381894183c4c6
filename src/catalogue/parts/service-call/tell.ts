import type { ServiceRequest } from '../../../kernel/model/call.ts';
import type { Run } from '../../../kernel/model/element-type.ts';

/** Tells the platform something that it does not answer (behaviour rule 70); `request` is what the trace may show. */
export function tell(run: Run, request: ServiceRequest): void {
  run.emit({ type: 'requested', at: run.at, request });
}
