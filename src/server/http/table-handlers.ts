import type { FastifyReply } from 'fastify';
import type { TableImport } from '../../contract/table-imports.ts';
import type { tableRoutes } from '../../contract/table-routes.ts';
import type { TableRef } from '../repository/data-row-repository.ts';
import type { Services } from '../services.ts';
import { addRow, deleteRow, editRow } from '../tables/change-rows.ts';
import { type MadeFile, problemsFile, rowsFile, templateFile } from '../tables/export-files.ts';
import { cancelImport, importProblems, tableImport, tableImports } from '../tables/import/import-answers.ts';
import { importRows } from '../tables/import/import-rows.ts';
import { planRelease } from '../tables/plan-release.ts';
import { releaseTable } from '../tables/release-table.ts';
import { revealRow, rowHistory, tableHistory } from '../tables/row-history.ts';
import { lookUpRow, searchRows } from '../tables/search-rows.ts';
import { releasedTable, tableList, withdrawTable } from '../tables/table-answers.ts';
import { answerFile } from './answer-file.ts';
import { type Asked, type Handlers, parameter } from './handler.ts';

type TableHandlers = Pick<Handlers, keyof typeof tableRoutes>;

/** What is asked about released dynamic data tables. */
export function tableHandlers(services: Services): TableHandlers {
  return {
    tables: ({ params }) => tableList(services, parameter(params, 'tenant')),
    table: ({ params }) => releasedTable(services, refIn(params)),
    tableHistory: ({ params }) => tableHistory(services, refIn(params)),
    withdrawTable: ({ params, query }) => withdrawTable(services, refIn(params), Number(query.baseVersion)),
    planRelease: ({ params, body }) => planRelease(services, refIn(params), body),
    releaseTable: ({ params, body }) => releaseTable(services, refIn(params), body),
    ...rowHandlers(services),
    ...fileHandlers(services),
    ...importHandlers(services),
  };
}

type RowHandlers = Pick<
  Handlers,
  'searchRows' | 'lookUpRow' | 'addRow' | 'editRow' | 'deleteRow' | 'revealRow' | 'rowHistory'
>;

function rowHandlers(services: Services): RowHandlers {
  return {
    searchRows: ({ params, body }) => searchRows(services, refIn(params), body),
    lookUpRow: ({ params, body }) => lookUpRow(services, refIn(params), body.number),
    addRow: ({ params, body }) => addRow(services, refIn(params), body),
    editRow: ({ params, body }) => editRow(services, refIn(params), rowIn(params), body),
    deleteRow: ({ params, query }) =>
      deleteRow(services, refIn(params), rowIn(params), {
        saveId: query.saveId ?? '',
        baseRevision: Number(query.baseRevision),
        author: query.author,
      }),
    revealRow: ({ params, body }) => revealRow(services, refIn(params), rowIn(params), body.author),
    rowHistory: ({ params }) => rowHistory(services, refIn(params), rowIn(params)),
  };
}

type FileHandlers = Pick<Handlers, 'tableTemplate' | 'exportRows' | 'exportPlainRows' | 'importProblemFile'>;

function fileHandlers(services: Services): FileHandlers {
  return {
    tableTemplate: async (asked) => csv(asked, await templateFile(services, refIn(asked.params))),
    exportRows: async (asked) => csv(asked, await rowsFile(services, refIn(asked.params), { isPlain: false })),
    exportPlainRows: async (asked) =>
      csv(asked, await rowsFile(services, refIn(asked.params), { isPlain: true, author: asked.query.author })),
    importProblemFile: async (asked) => {
      const language = asked.query.language === 'zh' ? 'zh' : 'en';
      return csv(asked, await problemsFile(services, refIn(asked.params), importIn(asked.params), language));
    },
  };
}

type ImportHandlers = Pick<Handlers, 'importRows' | 'tableImports' | 'tableImport' | 'cancelImport' | 'importProblems'>;

function importHandlers(services: Services): ImportHandlers {
  return {
    importRows({ params, query, body, request }) {
      const { import: id = '', file = '', mode, existing, author } = query;
      const wish = {
        import: id,
        file,
        mode: mode as TableImport['mode'],
        existing: existing as TableImport['existing'],
        ...(author === undefined ? {} : { author }),
      };
      const size = Number(request.headers['content-length'] ?? 0);
      return importRows(services, refIn(params), wish, { body, size });
    },
    tableImports: ({ params }) => tableImports(services, refIn(params)),
    tableImport: ({ params }) => tableImport(services, refIn(params), importIn(params)),
    cancelImport: ({ params }) => cancelImport(services, refIn(params), importIn(params)),
    importProblems: ({ params, query }) =>
      importProblems(services, refIn(params), importIn(params), Number(query.after ?? 0)),
  };
}

function csv(asked: Asked<unknown>, { name, content }: MadeFile): FastifyReply {
  return answerFile(asked, { form: 'csv', name, content: () => content });
}

type Params = Asked<unknown>['params'];

function refIn(params: Params): TableRef {
  return { tenant: parameter(params, 'tenant'), id: parameter(params, 'id') };
}

function rowIn(params: Params): number {
  return Number(parameter(params, 'row'));
}

function importIn(params: Params): string {
  return parameter(params, 'import');
}
