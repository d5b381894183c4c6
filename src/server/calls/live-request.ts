import { createHmac } from 'node:crypto';
import type { InterfaceDocument } from '../../catalogue/kinds/interface/document.gen.ts';
import type { InvokeBody } from '../../contract/calls.ts';
import type { Header, OutgoingRequest } from '../../lib/outgoing/outgoing-request.ts';
import { fitsTemplate } from './fits-template.ts';
import type { Secret } from './secrets.ts';

/** Why a request is not sent: a code for the flow, and sentences for people. */
export interface NotSent {
  readonly problem: string;
  readonly message: string;
}

/** Names of the secrets that an interface needs, each once. */
export function secretNames({ headers, signature }: InterfaceDocument): ReadonlySet<string> {
  const names = headers.flatMap(({ secret }) => (secret === undefined ? [] : [secret]));
  return new Set(signature.enabled && signature.secret !== undefined ? [...names, signature.secret] : names);
}

/**
 * The request as it is sent. The saved document has the last word: method, time-out, which headers there are and which
 * of them are secret come from it, and the address must be one that it can make.
 */
export function liveRequest(
  document: InterfaceDocument,
  asked: InvokeBody['request'],
  secrets: ReadonlyMap<string, Secret>,
): OutgoingRequest | NotSent {
  const { method, timeout } = document;
  if (!fitsTemplate(asked.url, document.url)) return otherAddress(document.name);
  const body = method === 'GET' ? undefined : JSON.stringify(asked.body ?? null);
  const headers: Header[] = body === undefined ? [] : [['content-type', 'application/json']];
  for (const { name, secret } of document.headers) {
    if (secret === undefined) headers.push([name, asked.headers.find((header) => header.name === name)?.value ?? '']);
  }
  const secretHeaders = secretHeadersOf(document, body ?? '', secrets);
  if ('problem' in secretHeaders) return secretHeaders;
  const [origin] = secretHeaders.origins;
  return {
    method,
    url: asked.url,
    headers: headers.filter(([name], index) => !isRepeated(headers, name, index)),
    timeout,
    ...(body === undefined ? {} : { body }),
    ...(origin === undefined ? {} : { secretHeaders: { origin, headers: secretHeaders.headers } }),
  };
}

/** A header of the document's own stands for the one that we would have set. */
function isRepeated(headers: readonly Header[], name: string, index: number): boolean {
  return headers.slice(index + 1).some(([later]) => later.toLowerCase() === name.toLowerCase());
}

interface SecretPart {
  readonly origins: ReadonlySet<string>;
  readonly headers: readonly Header[];
}

function secretHeadersOf(
  document: InterfaceDocument,
  body: string,
  secrets: ReadonlyMap<string, Secret>,
): SecretPart | NotSent {
  const headers: Header[] = [];
  const origins = new Set<string>();
  const use = (name: string, header: string, make: (value: string) => string): NotSent | undefined => {
    const secret = secrets.get(name);
    if (secret === undefined) return missingSecret(document.name, name);
    origins.add(secret.origin);
    headers.push([header, make(secret.value)]);
    return undefined;
  };
  for (const { name, secret } of document.headers) {
    const missing = secret === undefined ? undefined : use(secret, name, (value) => value);
    if (missing !== undefined) return missing;
  }
  const { enabled, secret, header = 'X-Signature' } = document.signature;
  if (enabled) {
    const missing = use(secret ?? '', header, (value) => createHmac('sha256', value).update(body).digest('hex'));
    if (missing !== undefined) return missing;
  }
  return origins.size > 1 ? severalOrigins(document.name) : { origins, headers };
}

function otherAddress(name: string): NotSent {
  return {
    problem: 'other-address',
    message: `Interface ${name}: the address of the request is not one that the saved interface makes. Save the interface first; calls go out as it is saved.`,
  };
}

function missingSecret(name: string, secret: string): NotSent {
  return {
    problem: 'unknown-secret',
    message: `Interface ${name}: it needs the secret "${secret}", which is not there. Enter it under the tenant's secrets.`,
  };
}

function severalOrigins(name: string): NotSent {
  return {
    problem: 'secret-origin',
    message: `Interface ${name}: its secrets were given for different origins, so that they cannot go out together. Enter them anew for this one.`,
  };
}
