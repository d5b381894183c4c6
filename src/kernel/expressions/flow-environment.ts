import type { Variable } from '../model/flow.ts';
import type { ValueType } from '../model/value.ts';
import type { Declared, Environment } from './environment.ts';

const SYSTEM = {
  systemDate: 'string',
  systemMonth: 'string',
  systemTime: 'string',
  currentTime: 'string',
  timeStamp: 'long',
  createTime: 'string',
  callingNumber: 'string',
  calledNumber: 'string',
  realCalledNumber: 'string',
  callId: 'string',
  cti_callid: 'string',
  tenantId: 'string',
  language: 'string',
  callMediaType: 'string',
} as const satisfies Readonly<Record<string, ValueType>>;

export type SystemVariable = keyof typeof SYSTEM;

/** SYS.*: read-only values of the system (domain.md §2.7). */
const systemVariables: readonly Declared[] = Object.entries(SYSTEM).map(([name, type]) => ({
  name,
  type,
  encrypted: false,
}));

const REQUEST_TEXTS = [
  ...['input', 'cti_callid', 'call_id', 'begin_play', 'end_play', 'inter_idx', 'IACmd', 'TextSource'],
  ...['feedback', 'feedbackContent', 'channelType'],
];

/** IVRREQUEST.*: what the access side sent with its last request; `transin_data` is call-associated data (domain.md §2.7). */
const requestVariables: readonly Declared[] = [
  ...REQUEST_TEXTS.map((name) => ({ name, type: 'string', encrypted: false }) as const),
  { name: 'transin_data', type: 'object', encrypted: false },
];

/** What all expressions of a flow may read; an element adds RESULT and TOC where it has them. */
export function flowEnvironment(flow: readonly Declared[], global: readonly Declared[]): Environment {
  return { flow, global, sys: systemVariables, ivr: requestVariables, scopes: [] };
}

/** A variable as the expression language knows it. */
export function declared(variable: Variable): Declared {
  return { name: variable.name, type: variable.type, encrypted: (variable.encryption ?? 'none') !== 'none' };
}
