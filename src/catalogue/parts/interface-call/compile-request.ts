import type { ServiceRequest } from '../../../kernel/model/call.ts';
import { CallError } from '../../../kernel/model/call-error.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import type { InterfaceDocument } from '../../kinds/interface/document.gen.ts';
import { fillTemplate, fillText } from './fill-template.ts';

/** Makes the HTTP request of these inputs; `body` replaces the interface's own. */
export type RequestMaker = (inputs: ValueMap, body?: Value) => ServiceRequest;

/**
 * Prepares the HTTP request of an interface. Secrets are named, never held: whoever sends the request puts them in.
 */
export function compileRequest(document: InterfaceDocument): RequestMaker {
  const { id, method, url, timeout } = document;
  const urlOf = url.includes('${') ? (inputs: ValueMap) => fillText(url, inputs, encodeForUrl) : () => url;
  const headersOf =
    document.headers.length === 0
      ? () => NO_HEADERS
      : (inputs: ValueMap) => document.headers.map((header) => headerOf(header, inputs));
  const signature = signatureOf(document);
  return (inputs, body) => {
    const request: Record<string, Value> = {
      service: 'interface',
      interface: id,
      method,
      url: urlOf(inputs),
      headers: headersOf(inputs),
    };
    if (method !== 'GET') request.body = body ?? bodyOf(document, inputs);
    request.timeout = timeout;
    if (signature !== null) request.signature = signature;
    return request as ServiceRequest;
  };
}

const NO_HEADERS: readonly Value[] = Object.freeze([]);

function signatureOf({ signature }: InterfaceDocument): ValueMap | null {
  return signature.enabled ? { header: signature.header, secret: signature.secret ?? '' } : null;
}

function headerOf({ name, value, secret }: InterfaceDocument['headers'][number], inputs: ValueMap): ValueMap {
  return secret === undefined ? { name, value: fillText(value ?? '', inputs, (text) => text) } : { name, secret };
}

function bodyOf({ body, inputs: declared }: InterfaceDocument, inputs: ValueMap): Value {
  if (body.mode === 'manual') return fillTemplate(body.template, inputs);
  const all: Record<string, Value> = {};
  for (const { name } of declared) all[name] = Object.hasOwn(inputs, name) ? (inputs[name] ?? null) : null;
  return all;
}

/** Dots alone would climb in the path even when they are encoded. */
function encodeForUrl(text: string): string {
  if (text === '.' || text === '..') throw new CallError('bad-input', 'An input of dots alone cannot stand in a URL.');
  return encodeURIComponent(text);
}
