import type { Program } from '../../kernel/engine/program.ts';
import { documentOf } from '../../kernel/model/tenant.ts';
import { createRecogniser } from '../recognition/create-recogniser.ts';
import type { Answered, Answerer } from './answerer.ts';
import { askTable } from './data-tables.ts';

/**
 * The platform around a call does by itself what it can know: it answers for the tenant's data tables, and recognises
 * what callers mean by the tenant's domains. Whoever was asked first goes first.
 *
 * @param flow the flow that the call enters: its robots tell which domains are meant
 */
export function withPlatform(answerer: Answerer, { tenant }: Pick<Program, 'tenant'>, flow: string): Answerer {
  const recogniser = createRecogniser(tenant);
  return (request, used, tables, call): Answered | 'live' | null => {
    const answered = answerer(request, used, tables, call);
    if (answered !== null) return answered;
    if (request.service === 'recogniser') {
      const answer = recogniser(request, { facts: call.call, at: call.at, flow });
      return answer === null ? null : { answer, delay: 0, used, byPlatform: true };
    }
    if (request.service !== 'data-table') return null;
    const document = documentOf(tenant, 'data-table', String(request.table));
    if (document === undefined) return null;
    return { ...askTable(document, tables, request), delay: 0, used, byPlatform: true };
  };
}
