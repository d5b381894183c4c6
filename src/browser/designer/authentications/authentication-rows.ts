import type { ContactRecord } from '../../../twin/contact-center/contact-record.ts';

/** One authentication of a customer during a call. */
export interface AuthenticationRow {
  readonly key: string;
  readonly call: string;
  readonly customer: string;
  readonly workNo: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly result: '0' | '1' | '2' | '3' | null;
  readonly returns: string;
}

/** The authentications by one mode code in these records, the newest first. */
export function authenticationRows(records: readonly ContactRecord[], code: string): readonly AuthenticationRow[] {
  return records
    .flatMap(({ callId, customer, authentications }) =>
      authentications
        .filter((one) => one.code === code)
        .map(({ workNo, startedAt, result, returns }, index) => ({
          ...{ key: `${callId} ${index}`, call: callId, customer, workNo, startedAt, result },
          returns: returns.filter((text) => text !== '').join(' · '),
        })),
    )
    .sort((a, b) => b.startedAt - a.startedAt);
}
