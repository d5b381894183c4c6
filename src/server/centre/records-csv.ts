import type { ContactRecord } from '../../twin/contact-center/contact-record.ts';

const columns: readonly (readonly [string, (record: ContactRecord) => string | number])[] = [
  ['Call S/N', ({ callId }) => callId],
  ['Media', ({ mediaType }) => mediaType],
  ['Direction', ({ direction }) => direction],
  ['Customer', ({ customer }) => customer],
  ['Service number', ({ serviceNo }) => serviceNo],
  ['Started', ({ startedAt }) => new Date(startedAt).toISOString()],
  ['Ended', ({ endedAt }) => new Date(endedAt).toISOString()],
  ['End', ({ reason }) => reason],
  ['Queues', ({ queues }) => queues.join(' ')],
  ['Agents', ({ agents }) => agents.join(' ')],
  ['Waited (s)', ({ waited }) => seconds(waited)],
  ['Talked (s)', ({ talked }) => seconds(talked)],
  ['Held (s)', ({ held }) => seconds(held)],
  ['User level', ({ userLevel }) => userLevel],
  [
    'Authentications',
    ({ authentications }) => authentications.map(({ code, result }) => `${code}=${result}`).join(' '),
  ],
  ['Call-associated data', ({ calldata }) => JSON.stringify(calldata)],
  ['Fields', ({ fields }) => JSON.stringify(fields)],
  ['Survey', ({ survey }) => (survey === null ? '' : JSON.stringify(survey))],
];

/** The records as RFC 4180 CSV. What a spreadsheet would take for a formula begins with an apostrophe. */
export function recordsCsv(records: readonly ContactRecord[]): string {
  const rows = [columns.map(([title]) => title), ...records.map((record) => columns.map(([, of]) => of(record)))];
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
