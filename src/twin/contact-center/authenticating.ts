import type { ValueMap } from '../../kernel/model/value.ts';
import type { Authentication, CenterCall } from './center-call.ts';
import { change, type Floor } from './floor.ts';
import type { RefusalCode } from './refusals.ts';
import { callAt } from './talking.ts';
import { lend } from './transferring.ts';

/** The customer goes to the flow of the authentication process, and comes back (domain.md §1.8). */
export function authenticate(floor: Floor, workNo: string, id: string, code: string): RefusalCode | null {
  const call = callAt(floor, workNo, id);
  if (call === undefined) return 'no-such-call';
  if (call.media === 'text') return 'not-for-chats';
  if (call.seeking !== null) return 'not-talking';
  const process = floor.setup.authentications.get(code);
  if (process === undefined || floor.setup.program.flow(process.flow) === undefined) return 'unknown-authentication';
  const begun: Authentication = {
    code,
    workNo,
    startedAt: floor.at,
    endedAt: null,
    result: null,
    returns: [],
  };
  const { data, ...rest } = call.calldata;
  const calldata: ValueMap = {
    ...rest,
    ...(isMap(data) ? { data: withoutVerdict(data) } : data === undefined ? {} : { data }),
    verifyServiceNo: call.customer,
    verifyWorkNo: workNo,
  };
  change(floor, id, { calldata, authentications: [...call.authentications, begun] });
  return lend(floor, id, process.flow, code);
}

const VERDICT = ['verifyResult', 'verifyReturn1', 'verifyReturn2', 'verifyReturn3'] as const;

/** What the flow put into the call-associated data: the verdict, as AICCSupport gives it. */
export function verdictOf({ calldata, authentications }: CenterCall, endedAt: number): Authentication | null {
  const begun = authentications.at(-1);
  if (begun === undefined || begun.result !== null) return null;
  const data = isMap(calldata.data) ? calldata.data : {};
  const [given, ...returns] = VERDICT.map((name) => String(Object.hasOwn(data, name) ? data[name] : ''));
  const result = given === '1' || given === '2' || given === '3' ? given : '0';
  return { ...begun, endedAt, result, returns };
}

/** An earlier verdict must not be taken for this one. */
function withoutVerdict(data: ValueMap): ValueMap {
  return Object.fromEntries(Object.entries(data).filter(([name]) => !(VERDICT as readonly string[]).includes(name)));
}

function isMap(value: unknown): value is ValueMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
