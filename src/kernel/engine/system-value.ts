import type { SystemVariable } from '../expressions/flow-environment.ts';
import { CallError } from '../model/call-error.ts';
import type { Run } from '../model/element-type.ts';
import type { Value } from '../model/value.ts';

type Reader = (run: Run) => Value;

const readers: Readonly<Record<SystemVariable, Reader>> = {
  systemDate: (run) => localTime(run).slice(0, 8),
  systemMonth: (run) => localTime(run).slice(0, 6),
  systemTime: (run) => localTime(run).slice(8),
  currentTime: localTime,
  timeStamp: (run) => Math.floor((run.call.startedAt + run.at) / 1000),
  createTime: (run) => formatLocal(run.timeZone, run.call.startedAt),
  // The customer's number in both directions (domain.md §2.7).
  callingNumber: (run) => (run.call.direction === 'inbound' ? run.call.caller : run.call.called),
  calledNumber: (run) => (run.call.direction === 'inbound' ? run.call.called : run.call.caller),
  realCalledNumber: (run) => run.call.called,
  callId: (run) => run.call.callId,
  cti_callid: (run) => run.call.callId,
  tenantId: (run) => run.tenantId,
  language: (run) => run.language,
  callMediaType: (run) => run.call.media,
};

/** The value of one SYS variable; null when there is none of that name. */
export function systemValue(name: string, run: Run): Value {
  return Object.hasOwn(readers, name) ? readers[name as SystemVariable](run) : null;
}

/** yyyyMMddHHmmss in the tenant's time zone. */
function localTime(run: Run): string {
  return formatLocal(run.timeZone, run.call.startedAt + run.at);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatLocal(timeZone: string, ms: number): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = formatOf(timeZone);
    formats.set(timeZone, format);
  }
  return format.format(ms).replace(/\D/g, '');
}

/** A zone that nobody knows is a mistake in the tenant, not in our code: the call says so and goes on. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    // Sweden writes dates as 2026-01-31 and times as 23:59:59: all digits, in order.
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  } catch {
    const message = `Nobody knows the time zone ${timeZone}. Use an IANA name such as Asia/Shanghai in the tenant.`;
    throw new CallError('unknown-time-zone', message);
  }
}
