import type { ServiceRequest } from '../kernel/model/call.ts';
import type { Value } from '../kernel/model/value.ts';
import type { InvokeBody } from './calls.ts';

/** What the server needs of the request that a call makes of an interface; it knows the rest from the document. */
export function invokeRequest(request: ServiceRequest): InvokeBody {
  const { url, headers, body } = request;
  return {
    interface: textOf(request.interface),
    request: {
      url: textOf(url),
      headers: Array.isArray(headers) ? headers.map(headerOf) : [],
      ...(body === undefined ? {} : { body }),
    },
  };
}

function headerOf(header: Value): InvokeBody['request']['headers'][number] {
  const { name, value, secret } = header as Readonly<Record<string, Value>>;
  return {
    name: textOf(name),
    ...(value === undefined ? {} : { value: textOf(value) }),
    ...(secret === undefined ? {} : { secret: textOf(secret) }),
  };
}

function textOf(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
