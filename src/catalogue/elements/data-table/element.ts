import { asSchema } from '../../../kernel/model/as-schema.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import type { DataTableDocument } from '../../kinds/data-table/document.gen.ts';
import { NEXT, SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { compileServiceCall } from '../../parts/service-call/compile-service-call.ts';
import { keeping } from './keeping.ts';
import { requesting } from './requesting.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';
import { rowsOf, veiled } from './table-rows.ts';

const SUMMARIES: Readonly<Record<Settings['operation']['do'], (table: string) => string>> = {
  query: (table) => `Query ${table}`,
  add: (table) => `Add to ${table}`,
  update: (table) => `Update ${table}`,
  delete: (table) => `Delete from ${table}`,
};

export const dataTable: ElementType<Settings> = {
  type: 'data-table',
  family: 'common',
  title: { en: 'Data table', zh: '数据表' },
  schema: asSchema(schema),
  exits: ({ operation }) => [
    NEXT,
    ...(operation.do === 'add'
      ? []
      : [{ id: 'none', label: { en: 'No row found', zh: '未找到行' }, kind: 'failure' } as const]),
    SYSERROR_INNER,
  ],
  waits: () => true,
  summary: ({ operation }, names) => shortened(SUMMARIES[operation.do](names.document('data-table', operation.table))),
  compile({ operation, timeout }, build) {
    const document = build.document('data-table', operation.table) as DataTableDocument | undefined;
    const secrets = new Set((document?.fields ?? []).filter(({ encrypted }) => encrypted).map(({ id }) => id));
    const service = compileServiceCall('data-table', timeout * 1000, 'SYSERROR_INNER', (value) =>
      veiled(value, secrets),
    );
    const request = requesting(operation, secrets, build);
    const keep = keeping(operation, secrets, build);
    const next = build.leave('next');
    const none = build.leave('none');
    return {
      enter(run) {
        const { real, seen } = request(run);
        return service.begin(run, real, seen);
      },
      resume(run, input) {
        const heard = service.hear(run, input);
        if (heard === null || !('value' in heard)) return heard;
        const { rows, count } = rowsOf(heard.value);
        keep(run, rows, count);
        return count === 0 && operation.do !== 'add' ? none : next;
      },
    };
  },
};
