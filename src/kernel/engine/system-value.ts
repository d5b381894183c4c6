import type { Declared } from '../expressions/environment.ts';
import type { Run } from '../model/element-type.ts';
import type { Value, ValueType } from '../model/value.ts';

type Reader = (run: Run) => Value;

const readers: Readonly<Record<string, readonly [ValueType, Reader]>> = {
  systemDate: ['string', (run) => localTime(run).slice(0, 8)],
  systemMonth: ['string', (run) => localTime(run).slice(0, 6)],
  systemTime: ['string', (run) => localTime(run).slice(8)],
  currentTime: ['string', localTime],
  timeStamp: ['long', (run) => Math.floor((run.call.startedAt + run.at) / 1000)],
  createTime: ['string', (run) => formatLocal(run.timeZone, run.call.startedAt)],
  // The customer's number in both directions (domain.md §2.7).
  callingNumber: ['string', (run) => (run.call.direction === 'inbound' ? run.call.caller : run.call.called)],
  calledNumber: ['string', (run) => (run.call.direction === 'inbound' ? run.call.called : run.call.caller)],
  realCalledNumber: ['string', (run) => run.call.called],
  callId: ['string', (run) => run.call.callId],
  cti_callid: ['string', (run) => run.call.callId],
  tenantId: ['string', (run) => run.tenantId],
  language: ['string', (run) => run.language],
  callMediaType: ['string', (run) => run.call.media],
};

/** SYS.*: read-only values of the system (domain.md §2.7). */
export const systemVariables: readonly Declared[] = Object.entries(readers).map(([name, [type]]) => ({
  name,
  type,
  encrypted: false,
}));

/** IVRREQUEST.*: what the access side sent with its last request (domain.md §2.7). */
export const requestVariables: readonly Declared[] = [
  ...['input', 'cti_callid', 'call_id', 'begin_play', 'end_play', 'inter_idx', 'IACmd', 'TextSource'],
  ...['feedback', 'feedbackContent', 'channelType'],
].map((name) => ({ name, type: 'string' as const, encrypted: false }));

/** The value of one SYS variable; null when there is none of that name. */
export function systemValue(name: string, run: Run): Value {
  const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
  return reader === undefined ? null : reader[1](run);
}

/** yyyyMMddHHmmss in the tenant's time zone. */
function localTime(run: Run): string {
  return formatLocal(run.timeZone, run.call.startedAt + run.at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatLocal(timeZone: string, ms: number): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    // Sweden writes dates as 2026-01-31 and times as 23:59:59: all digits, in order.
    format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
    formats.set(timeZone, format);
  }
  return format.format(ms).replace(/\D/g, '');
}
