import type { ServiceRequest } from '../../../kernel/model/call.ts';
import { CallError } from '../../../kernel/model/call-error.ts';
import type { Value, ValueMap } from '../../../kernel/model/value.ts';
import type { InterfaceDocument } from '../../kinds/interface/document.gen.ts';
import { fillTemplate, fillText } from './fill-template.ts';

/**
 * The HTTP request that an interface makes of its inputs. Secrets are named, never held: whoever sends the request puts
 * them in. `body` replaces the interface's own.
 */
export function buildRequest(document: InterfaceDocument, inputs: ValueMap, body?: Value): ServiceRequest {
  const { id, method, url, timeout, signature } = document;
  return {
    service: 'interface',
    interface: id,
    method,
    url: fillText(url, inputs, encodeForUrl),
    headers: document.headers.map((header) => headerOf(header, inputs)),
    ...(method === 'GET' ? {} : { body: body ?? bodyOf(document, inputs) }),
    timeout,
    ...(signature.enabled ? { signature: { header: signature.header, secret: signature.secret ?? '' } } : {}),
  };
}

function headerOf({ name, value, secret }: InterfaceDocument['headers'][number], inputs: ValueMap): ValueMap {
  return secret === undefined ? { name, value: fillText(value ?? '', inputs, (text) => text) } : { name, secret };
}

function bodyOf({ body, inputs: declared }: InterfaceDocument, inputs: ValueMap): Value {
  if (body.mode === 'manual') return fillTemplate(body.template, inputs);
  return Object.fromEntries(declared.map(({ name }) => [name, inputs[name] ?? null]));
}

/** Dots alone would climb in the path even when they are encoded. */
function encodeForUrl(text: string): string {
  if (text === '.' || text === '..') throw new CallError('bad-input', 'An input of dots alone cannot stand in a URL.');
  return encodeURIComponent(text);
}
