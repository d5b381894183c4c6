/** What bodies and answers can be besides JSON with a schema, and the one media type each comes under. */
export const mediaForms = {
  /** The canonical text of a bundle, as a file to keep. */
  bundle: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  wav: 'audio/wav',
  script: 'text/javascript; charset=utf-8',
  html: 'text/html; charset=utf-8',
  openapi: 'application/json; charset=utf-8',
  'event-stream': 'text/event-stream; charset=utf-8',
} as const;

/** Forms in which a body comes that no schema describes: the handler reads it piece by piece and judges it itself. */
export type RawBodyForm = 'csv' | 'wav';

/** Forms of answers that no schema describes. */
export type RawAnswerForm = keyof typeof mediaForms;
