export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH';

export type Header = readonly [name: string, value: string];

/** What to send. Every text may come from a stranger: it is checked here, whoever checked it before. */
export interface OutgoingRequest {
  readonly method: Method;
  /** Absolute `http:` or `https:` address without user name, password or `#`. At most 16,384 characters. */
  readonly url: string;
  /** At most 100 headers and 16,384 characters, names and values together, secret ones included. */
  readonly headers: readonly Header[];
  /** Headers that may be sent to one origin only, whatever becomes of `url`. */
  readonly secretHeaders?: SecretHeaders;
  /** Sent as UTF-8. */
  readonly body?: string;
  /** Milliseconds from the call to the last byte of the answer, redirects included: whole, 1 to 2,147,483,647. */
  readonly timeout: number;
  /** Largest answer body in bytes after decompression. Default 1,000,000. */
  readonly maxBytes?: number;
  /** Aborting it ends the request with the failure `cancelled`. */
  readonly signal?: AbortSignal;
}

/**
 * Credentials together with the origin they were given for. `origin` is stored beside the secret, never derived from
 * the request's address: whoever changes the address must not be able to send the secret somewhere else.
 */
export interface SecretHeaders {
  /** `scheme://host[:port]`. */
  readonly origin: string;
  readonly headers: readonly Header[];
}
