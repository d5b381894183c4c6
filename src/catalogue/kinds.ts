import type { DocumentKind } from '../kernel/model/document-kind.ts';
import { agent } from './kinds/agent/kind.ts';
import { authentication } from './kinds/authentication/kind.ts';
import { calendar } from './kinds/calendar/kind.ts';
import { calledRoute } from './kinds/called-route/kind.ts';
import { channel } from './kinds/channel/kind.ts';
import { dataTable } from './kinds/data-table/kind.ts';
import { domain } from './kinds/domain/kind.ts';
import { dynamicTable } from './kinds/dynamic-table/kind.ts';
import { flow } from './kinds/flow/kind.ts';
import { interfaceKind } from './kinds/interface/kind.ts';
import { page } from './kinds/page/kind.ts';
import { prompt } from './kinds/prompt/kind.ts';
import { recognitionTest } from './kinds/recognition-test/kind.ts';
import { replyTemplate } from './kinds/reply-template/kind.ts';
import { robot } from './kinds/robot/kind.ts';
import { scenario } from './kinds/scenario/kind.ts';
import { screenPop } from './kinds/screen-pop/kind.ts';
import { skillQueue } from './kinds/skill-queue/kind.ts';
import { storedProcedure } from './kinds/stored-procedure/kind.ts';
import { tenant } from './kinds/tenant/kind.ts';

/** All document kinds, in the order of lists and bundles. */
export const kinds: readonly DocumentKind[] = [
  tenant,
  flow,
  interfaceKind,
  storedProcedure,
  dataTable,
  prompt,
  replyTemplate,
  skillQueue,
  agent,
  calledRoute,
  calendar,
  channel,
  domain,
  robot,
  dynamicTable,
  page,
  screenPop,
  authentication,
  scenario,
  recognitionTest,
];
