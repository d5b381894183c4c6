import { MASK } from '../../kernel/model/mask.ts';
import type { Value, ValueMap } from '../../kernel/model/value.ts';
import type { CenterCall, Leg } from './center-call.ts';
import type { ContactRecord, EndOfCall } from './contact-record.ts';

/** What is kept of a call that ends now. All its legs are closed. */
export function recordOf(call: CenterCall, endedAt: number, reason: EndOfCall): ContactRecord {
  const { id, mediaType, direction, customer, serviceNo, startedAt, userLevel, fields, survey, legs, flows } = call;
  return {
    callId: id,
    mediaType,
    direction,
    customer,
    serviceNo,
    startedAt,
    endedAt,
    reason,
    queues: namesOf(legs, 'queue'),
    agents: namesOf(legs, 'agent'),
    waited: lengthOf(legs, 'queue'),
    talked: lengthOf(legs, 'agent') - lengthOf(legs, 'hold'),
    held: lengthOf(legs, 'hold'),
    userLevel,
    calldata: maskedCalldata(call),
    fields,
    survey,
    authentications: call.authentications,
    legs,
    flows,
    lines: call.media === 'text' ? call.lines : [],
  };
}

/** Call-associated data as people may see it: what flows put there from encrypted variables is masked. */
export function maskedCalldata({ calldata, secretPaths }: Pick<CenterCall, 'calldata' | 'secretPaths'>): ValueMap {
  return secretPaths.reduce((masked, path) => maskAt(masked, path.split('.')) as ValueMap, calldata);
}

function maskAt(value: Value, [name, ...rest]: readonly string[]): Value {
  if (name === undefined) return MASK;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return value;
  return { ...value, [name]: maskAt((value as ValueMap)[name] ?? null, rest) };
}

function namesOf(legs: readonly Leg[], type: Leg['type']): readonly string[] {
  return [...new Set(legs.filter((leg) => leg.type === type).map(({ who }) => who))];
}

function lengthOf(legs: readonly Leg[], type: Leg['type']): number {
  return legs.reduce((sum, leg) => (leg.type === type && leg.to !== null ? sum + leg.to - leg.from : sum), 0);
}
