import type { Ask } from './ask.ts';
import { type Fetch, requestRoute, routeUrl } from './request-route.ts';
import type { ImportProblems, TableImport, TableImportList } from './table-imports.ts';
import { tableRoutes as routes } from './table-routes.ts';
import type {
  AddRowBody,
  EditRowBody,
  LookUp,
  PlanBody,
  ReleasedTable,
  ReleasePlan,
  ReleaseTableBody,
  RowDeletion,
  RowHistory,
  RowPage,
  SearchBody,
  TableHistory,
  TableList,
  TableRow,
} from './tables.ts';
import type { TenantDeletion } from './tenants.ts';

export interface ImportWish {
  /** Made by the client, as save ids are. */
  readonly import: string;
  readonly file: string;
  readonly mode: TableImport['mode'];
  readonly existing: TableImport['existing'];
  readonly author?: string;
}

export interface RowDeleteOptions {
  readonly saveId: string;
  readonly baseRevision: number;
  readonly author?: string;
}

export type TableClient = ReturnType<typeof tableClient>;

/** Released tables and their rows as functions; apart from the client of the designer, which needs them on few screens. */
export function tableClient(baseUrl: string, fetch: Fetch) {
  const ask: Ask = (route, request = {}) => requestRoute(baseUrl, fetch, route, request, JSON.parse);
  const at = (tenant: string, id: string) => ({ tenant, id });
  const url = (route: Parameters<typeof routeUrl>[1], tenant: string, id: string, more = {}, query = {}) =>
    routeUrl(baseUrl, route, { params: { tenant, id, ...more }, query });
  return {
    tables: (tenant: string) => ask<TableList>(routes.tables, { params: { tenant } }),
    table: (tenant: string, id: string) => ask<ReleasedTable>(routes.table, { params: at(tenant, id) }),
    tableHistory: (tenant: string, id: string) => ask<TableHistory>(routes.tableHistory, { params: at(tenant, id) }),
    withdrawTable: (tenant: string, id: string, baseVersion: number) =>
      ask<TenantDeletion>(routes.withdrawTable, { params: at(tenant, id), query: { baseVersion } }),
    planRelease: (tenant: string, id: string, body: PlanBody) =>
      ask<ReleasePlan>(routes.planRelease, { params: at(tenant, id), body }),
    releaseTable: (tenant: string, id: string, body: ReleaseTableBody) =>
      ask<ReleasedTable>(routes.releaseTable, { params: at(tenant, id), body }),
    searchRows: (tenant: string, id: string, body: SearchBody) =>
      ask<RowPage>(routes.searchRows, { params: at(tenant, id), body }),
    /** The row of a caller, for pages that pop up. */
    lookUpRow: (tenant: string, id: string, number: string) =>
      ask<LookUp>(routes.lookUpRow, { params: at(tenant, id), body: { number } }),
    addRow: (tenant: string, id: string, body: AddRowBody) =>
      ask<TableRow>(routes.addRow, { params: at(tenant, id), body }),
    editRow: (tenant: string, id: string, row: number, body: EditRowBody) =>
      ask<TableRow>(routes.editRow, { params: { ...at(tenant, id), row }, body }),
    deleteRow: (tenant: string, id: string, row: number, options: RowDeleteOptions) =>
      ask<RowDeletion>(routes.deleteRow, { params: { ...at(tenant, id), row }, query: { ...options } }),
    revealRow: (tenant: string, id: string, row: number, author?: string) =>
      ask<TableRow>(routes.revealRow, {
        params: { ...at(tenant, id), row },
        body: author === undefined ? {} : { author },
      }),
    rowHistory: (tenant: string, id: string, row: number) =>
      ask<RowHistory>(routes.rowHistory, { params: { ...at(tenant, id), row } }),
    importRows: (tenant: string, id: string, wish: ImportWish, file: unknown, signal?: AbortSignal) =>
      ask<TableImport>(routes.importRows, { params: at(tenant, id), query: { ...wish }, body: file, signal }),
    tableImports: (tenant: string, id: string) => ask<TableImportList>(routes.tableImports, { params: at(tenant, id) }),
    tableImport: (tenant: string, id: string, importId: string) =>
      ask<TableImport>(routes.tableImport, { params: { ...at(tenant, id), import: importId } }),
    cancelImport: (tenant: string, id: string, importId: string) =>
      ask<TableImport>(routes.cancelImport, { params: { ...at(tenant, id), import: importId }, body: {} }),
    importProblems: (tenant: string, id: string, importId: string, after = 0) =>
      ask<ImportProblems>(routes.importProblems, { params: { ...at(tenant, id), import: importId }, query: { after } }),
    /** Addresses of downloads. */
    tableFiles: {
      template: (tenant: string, id: string) => url(routes.tableTemplate, tenant, id),
      rows: (tenant: string, id: string) => url(routes.exportRows, tenant, id),
      plainRows: (tenant: string, id: string, author?: string) =>
        url(routes.exportPlainRows, tenant, id, {}, { author }),
      problems: (tenant: string, id: string, importId: string, language: 'en' | 'zh') =>
        url(routes.importProblemFile, tenant, id, { import: importId }, { language }),
    },
  };
}
