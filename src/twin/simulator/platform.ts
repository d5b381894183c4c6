import type { Program } from '../../kernel/engine/program.ts';
import { documentOf } from '../../kernel/model/tenant.ts';
import type { Answered, Answerer } from './answerer.ts';
import { askTable } from './data-tables.ts';

/**
 * The platform around a call does by itself what it can know: it answers for the tenant's data tables. Whoever was asked
 * first goes first.
 */
export function withPlatform(answerer: Answerer, { tenant }: Pick<Program, 'tenant'>): Answerer {
  return (request, used, tables): Answered | 'live' | null => {
    const answered = answerer(request, used, tables);
    if (answered !== null || request.service !== 'data-table') return answered;
    const document = documentOf(tenant, 'data-table', String(request.table));
    if (document === undefined) return null;
    return { ...askTable(document, tables, request), delay: 0, used, byPlatform: true };
  };
}
