import { nameNotFound } from './check-target.ts';
import { type Refusal, RefusalError } from './refusal.ts';

const refused: Refusal = {
  code: 'refused',
  reason: 'the connection was refused',
  remedy: 'Check that the service runs and listens on this port.',
};
const unreachable: Refusal = {
  code: 'unreachable',
  reason: 'there is no way to the host from here',
  remedy: 'Check the network, the firewall and the address.',
};
const reset: Refusal = {
  code: 'reset',
  reason: 'the service closed the connection before its answer was complete',
  remedy: 'Look into the log of the service; try again.',
};
const tls: Refusal = {
  code: 'tls',
  reason: 'no secure connection could be agreed on, or the certificate is not valid for this host',
  remedy: 'Check the certificate (name, dates, authority) and that the service speaks TLS 1.2 or newer.',
};
const connectTimeout: Refusal = {
  code: 'timeout',
  reason: 'the host did not accept the connection in time',
  remedy: 'Check the address and the firewall.',
};
const headersTooLarge: Refusal = {
  code: 'too-large',
  reason: 'the headers of the answer are longer than 16,384 bytes',
  remedy: 'Have the service send fewer or shorter headers.',
};
const malformed: Refusal = {
  code: 'malformed',
  reason: 'the answer is not valid HTTP or its compression is damaged',
  remedy: 'Check that the port belongs to an HTTP service and look into its log.',
};

const byCode: ReadonlyMap<string, Refusal> = new Map([
  ['ENOTFOUND', nameNotFound],
  ['EAI_AGAIN', nameNotFound],
  ['EAI_FAIL', nameNotFound],
  ['EAI_NODATA', nameNotFound],
  ['EAI_NONAME', nameNotFound],
  ['ENODATA', nameNotFound],
  ['ESERVFAIL', nameNotFound],
  ['ECONNREFUSED', refused],
  ['EHOSTUNREACH', unreachable],
  ['EHOSTDOWN', unreachable],
  ['ENETUNREACH', unreachable],
  ['ENETDOWN', unreachable],
  ['EADDRNOTAVAIL', unreachable],
  ['EACCES', unreachable],
  ['EPERM', unreachable],
  ['EINVAL', unreachable],
  ['ECONNRESET', reset],
  ['ECONNABORTED', reset],
  ['EPIPE', reset],
  ['UND_ERR_SOCKET', reset],
  ['UND_ERR_INFO', reset],
  ['UND_ERR_ABORTED', reset],
  ['ERR_STREAM_PREMATURE_CLOSE', reset],
  ['ETIMEDOUT', connectTimeout],
  ['UND_ERR_CONNECT_TIMEOUT', connectTimeout],
  ['UND_ERR_HEADERS_OVERFLOW', headersTooLarge],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', malformed],
  // undici asserts what a hostile answer can break (an upgrade nobody asked for); this folder asserts nothing itself.
  ['ERR_ASSERTION', malformed],
  ['EPROTO', tls],
  ['CERT_HAS_EXPIRED', tls],
  ['CERT_NOT_YET_VALID', tls],
  ['CERT_REVOKED', tls],
  ['CERT_UNTRUSTED', tls],
  ['CERT_REJECTED', tls],
  ['CERT_SIGNATURE_FAILURE', tls],
  ['CERT_CHAIN_TOO_LONG', tls],
  ['INVALID_CA', tls],
  ['INVALID_PURPOSE', tls],
  ['HOSTNAME_MISMATCH', tls],
  ['PATH_LENGTH_EXCEEDED', tls],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', tls],
  ['SELF_SIGNED_CERT_IN_CHAIN', tls],
]);

const byPrefix: readonly (readonly [prefix: string, refusal: Refusal])[] = [
  ['HPE_', malformed],
  ['Z_', malformed],
  ['ERR_BROTLI', malformed],
  ['ERR__ERROR_FORMAT', malformed],
  ['ERR_SSL_', tls],
  ['ERR_TLS_', tls],
  ['UNABLE_TO_', tls],
  ['ERROR_IN_CERT_', tls],
  ['ERROR_IN_CRL_', tls],
  ['CRL_', tls],
];

/** What an error of a socket, a resolver, a parser or a decompressor means; undefined: it is not the outside's doing. */
export function networkRefusal(error: unknown): Refusal | undefined {
  if (error instanceof RefusalError) return error.refusal;
  if (!(error instanceof Error)) return undefined;
  // undici gives the parser's own code where there is one, and none where the first byte is already wrong.
  if (error.name === 'HTTPParserError') return malformed;
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const code = error.code;
  return byCode.get(code) ?? byPrefix.find(([prefix]) => code.startsWith(prefix))?.[1] ?? byOrigin(error);
}

/** Systems and TLS libraries have more codes than anybody lists; where an error comes from says enough. */
function byOrigin(error: Error): Refusal | undefined {
  if ('library' in error) return tls;
  if (!('syscall' in error)) return undefined;
  return error.syscall === 'getaddrinfo' ? nameNotFound : unreachable;
}
