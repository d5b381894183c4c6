/**
 * Where requests may go. A policy is a value: it is read once, at the first request made with it, and connections are
 * kept alive and shared only between requests that carry the same policy object. To change a rule make a new policy.
 */
export interface OutgoingPolicy {
  /** Entries as README.md describes them. An entry that cannot be read opens nothing. */
  readonly trustlist: readonly string[];
  /** Whether `http:` is sent at all (the outcome then says `insecure`). Default true. */
  readonly allowInsecure?: boolean;
  /** How many redirects are followed, 0 to 5. Default 0: a redirect is an answer like any other. */
  readonly followRedirects?: number;
  /** Certificates (PEM) trusted beside the ones Node brings along, for services of a company's own authority. */
  readonly certificateAuthorities?: readonly string[];
  /** Name resolution. Default: the operating system's. Its answers are checked, so it need not be trusted. */
  readonly lookup?: ResolveName;
}

/** Gives every address of a host name; rejects with an error whose `code` is that of `dns.lookup`. */
export type ResolveName = (host: string) => Promise<readonly ResolvedAddress[]>;

export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}
