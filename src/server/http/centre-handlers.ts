import { agentInput, customerInput } from '../../contract/centre-actions.ts';
import type { Centres } from '../centre/centres.ts';
import { centreOverview } from '../centre/overview.ts';
import { allRecords, oneRecord, recordPage } from '../centre/records.ts';
import { recordsCsv } from '../centre/records-csv.ts';
import type { CentreStreams } from '../centre/streams.ts';
import { tenantNow, unknownDocument } from '../operations/tenant-of.ts';
import type { RecordFilter } from '../repository/record-repository.ts';
import type { Services } from '../services.ts';
import { refKey } from '../tenant-data/snapshot.ts';
import { answerFile } from './answer-file.ts';
import { type Asked, type Handlers, parameter } from './handler.ts';

type CentreHandlers = Pick<
  Handlers,
  | 'centre'
  | 'centreAnswers'
  | 'agentEvents'
  | 'agentDoes'
  | 'phoneEvents'
  | 'customerDoes'
  | 'records'
  | 'record'
  | 'recordsCsv'
  | 'recordsJson'
>;

/** What is asked of live contact centres. */
export function centreHandlers(services: Services, centres: Centres, streams: CentreStreams): CentreHandlers {
  const tenantOf = async ({ params }: Pick<Asked<unknown>, 'params'>): Promise<string> => {
    const { row } = await tenantNow(services, parameter(params, 'tenant'));
    return row.id;
  };
  return {
    centre: async (asked) => centreOverview(services, centres.of(await tenantOf(asked))),
    async centreAnswers({ params, body }) {
      const { row, entries } = await tenantNow(services, parameter(params, 'tenant'));
      const { answers } = body;
      if (answers.by === 'scenario') {
        const ref = { kind: 'scenario', id: answers.scenario };
        if (!entries.has(refKey(ref))) throw unknownDocument(ref);
      }
      centres.of(row.id).answers = answers;
      return { refused: null };
    },
    async agentEvents(asked) {
      const tenant = await tenantOf(asked);
      const { params, query, reply } = asked;
      await streams.openDesk(reply, { tenant, workNo: parameter(params, 'agent'), session: query.session ?? '' });
      return reply;
    },
    async agentDoes(asked) {
      const centre = centres.of(await tenantOf(asked));
      const { session, action } = asked.body;
      return { refused: await centre.take(agentInput(action, parameter(asked.params, 'agent'), session)) };
    },
    async phoneEvents(asked) {
      const tenant = await tenantOf(asked);
      const { params, query, reply } = asked;
      await streams.openPhone(reply, { tenant, id: parameter(params, 'phone'), number: query.number ?? '' });
      return reply;
    },
    async customerDoes(asked) {
      const centre = centres.of(await tenantOf(asked));
      return { refused: await centre.take(customerInput(asked.body.action, parameter(asked.params, 'phone'))) };
    },
    records: ({ params, query }) => recordPage(services, parameter(params, 'tenant'), filterOf(query)),
    record: ({ params }) => oneRecord(services, parameter(params, 'tenant'), parameter(params, 'call')),
    async recordsCsv(asked) {
      const tenant = parameter(asked.params, 'tenant');
      const records = await allRecords(services, tenant, filterOf(asked.query), 10_000);
      return answerFile(asked, {
        form: 'csv',
        name: `${tenant}-contact-records.csv`,
        content: () => recordsCsv(records),
      });
    },
    async recordsJson(asked) {
      const tenant = parameter(asked.params, 'tenant');
      const records = await allRecords(services, tenant, filterOf(asked.query), 1000);
      const content = () => `${JSON.stringify({ records }, null, 2)}\n`;
      return answerFile(asked, { form: 'bundle', name: `${tenant}-contact-records.json`, content });
    },
  };
}

function filterOf({ text, media, authentication, from, to, before }: Asked<unknown>['query']): RecordFilter {
  return {
    ...(text === undefined ? {} : { text }),
    ...(media === undefined ? {} : { media }),
    ...(authentication === undefined ? {} : { authentication }),
    ...(from === undefined ? {} : { from: Number(from) }),
    ...(to === undefined ? {} : { to: Number(to) }),
    ...(before === undefined ? {} : { before: Number(before) }),
  };
}
