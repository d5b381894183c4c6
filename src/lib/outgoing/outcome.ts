import type { Header } from './outgoing-request.ts';

/** What became of a request. Whatever the outside does is data; an exception means that our own code is wrong. */
export type Outcome = Answer | Failure;

export interface Answer {
  readonly kind: 'response';
  /** 200 to 599; redirects (3xx) too, unless the policy follows them. */
  readonly status: number;
  /** As received, names in lower case. */
  readonly headers: readonly Header[];
  readonly body: string;
  /** Size of the body after decompression, in bytes. */
  readonly bytes: number;
  /** Milliseconds from the call to the last byte. */
  readonly ms: number;
  /** Whether any part of the way was plain `http:`. */
  readonly insecure: boolean;
  /** How many redirects were followed. */
  readonly redirects: number;
}

export interface Failure {
  readonly kind: 'failure';
  readonly code: FailureCode;
  /** Where, why and what to do. Holds no path, query, header value or body: those may be secret. */
  readonly message: string;
  /** Milliseconds from the call. */
  readonly ms: number;
}

/** README.md says what each means. */
export const failureCodes = [
  'bad-url',
  'bad-header',
  'bad-body',
  'not-trusted',
  'insecure',
  'forbidden-address',
  'secret-origin',
  'name-not-found',
  'refused',
  'unreachable',
  'tls',
  'reset',
  'timeout',
  'cancelled',
  'too-large',
  'malformed',
  'not-text',
  'redirect',
] as const;

export type FailureCode = (typeof failureCodes)[number];
