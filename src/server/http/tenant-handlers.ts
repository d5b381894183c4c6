import { writeBundle } from '../../kernel/documents/write-bundle.ts';
import { createTenant } from '../operations/create-tenant.ts';
import { deleteTenant } from '../operations/delete-tenant.ts';
import { importFiles } from '../operations/import-files.ts';
import { overviewOf } from '../operations/read-documents.ts';
import { sampleList } from '../operations/samples.ts';
import { refuseDamaged, tenantNow } from '../operations/tenant-of.ts';
import { recordingsForBundle } from '../recordings/bundled.ts';
import { listTenants } from '../repository/tenant-repository.ts';
import type { Services } from '../services.ts';
import { answerFile } from './answer-file.ts';
import type { EventStreams } from './event-stream.ts';
import type { Handlers } from './handler.ts';
import { parameter } from './handler.ts';

type TenantHandlers = Pick<
  Handlers,
  'samples' | 'tenants' | 'createTenant' | 'overview' | 'deleteTenant' | 'bundle' | 'importFiles' | 'events'
>;

/** What is asked about tenants as a whole. */
export function tenantHandlers(services: Services, streams: EventStreams): TenantHandlers {
  return {
    samples: async () => sampleList(services.samples),
    tenants: async () => ({ tenants: await listTenants(services.storage.db) }),
    createTenant: ({ body }) => createTenant(services, body),
    overview: async ({ params }) => overviewOf(services, await tenantNow(services, parameter(params, 'tenant'))),
    deleteTenant: ({ params, query }) => deleteTenant(services, parameter(params, 'tenant'), Number(query.baseChange)),
    async bundle(asked) {
      const snapshot = await tenantNow(services, parameter(asked.params, 'tenant'));
      refuseDamaged(snapshot);
      const { row, tenant } = snapshot;
      const isWhole = asked.query.recordings !== 'none';
      const sounds = isWhole ? await recordingsForBundle(services.storage.db, row.id) : null;
      const recordings = (await sounds?.read()) ?? [];
      return answerFile(asked, {
        form: 'bundle',
        tag: `"${row.change}-${row.incarnation.slice(0, 8)}${sounds?.tag ?? ''}"`,
        name: `${row.id}.json`,
        content: () => writeBundle(tenant, services.formats, recordings),
      });
    },
    importFiles: ({ params, body }) => importFiles(services, parameter(params, 'tenant'), body),
    async events({ params, query, request, reply }) {
      const { row } = await tenantNow(services, parameter(params, 'tenant'));
      const resumed = request.headers['last-event-id'];
      const isNumber = typeof resumed === 'string' && /^\d{1,15}$/.test(resumed);
      const after = isNumber ? resumed : query.after;
      streams.open(reply, row.id, after === undefined ? row.change : Number(after));
      return reply;
    },
  };
}
