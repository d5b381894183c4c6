import type { Answer, ServiceRequest } from '../../../kernel/model/call.ts';
import type { Exchange } from './external-dialog.ts';

/** An answer of a live service, and the milliseconds that it took. */
export interface Timed {
  readonly answer: Answer;
  readonly ms: number;
}

/** Sends one exchange after the other until there is a result. What the sender gives instead of an answer ends it. */
export async function askExternal<Failure>(
  first: Exchange,
  send: (request: ServiceRequest) => Promise<Timed | { readonly failed: Failure }>,
): Promise<Timed | { readonly failed: Failure }> {
  let exchange = first;
  let ms = 0;
  for (;;) {
    const sent = await send(exchange.request);
    if ('failed' in sent) return sent;
    ms += sent.ms;
    const after = exchange.next(sent.answer);
    if ('ok' in after) return { answer: after, ms };
    exchange = after;
  }
}
