import type { Result } from './client-result.ts';
import { mediaForms } from './media-forms.ts';
import { clientProblem, readProblem } from './read-problem.ts';
import type { Route } from './route.ts';

/** A function like the global `fetch`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface RouteRequest {
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** JSON, or for a route with a raw body its bytes: a text, a file, an array of bytes. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** The address of a route. Parts are percent-encoded, so that no id can lead to another route. */
export function routeUrl(baseUrl: string, route: Pick<Route, 'path'>, request: RouteRequest = {}): string {
  const path = route.path.replace(/:([a-z]+)/gi, (_match, name: string) =>
    encodeURIComponent(String(request.params?.[name] ?? '')),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `${baseUrl.replace(/\/$/, '')}${path}${query.size === 0 ? '' : `?${query}`}`;
}

/** Asks for a route and reads the answer with `read`. */
export async function requestRoute<Value>(
  baseUrl: string,
  fetch: Fetch,
  route: Route,
  request: RouteRequest,
  read: (text: string) => Value,
): Promise<Result<Value>> {
  const { signal } = request;
  try {
    const response = await fetch(routeUrl(baseUrl, route, request), {
      method: route.method,
      cache: 'no-store',
      redirect: 'error',
      ...contentOf(route, request.body),
      ...(signal === undefined ? {} : { signal }),
    });
    if (!response.ok) return { ok: false, problem: await readProblem(response) };
    return understood(await response.text(), read);
  } catch {
    return { ok: false, problem: clientProblem(signal?.aborted === true ? 'cancelled' : 'offline') };
  }
}

function contentOf({ body: form }: Route, body: unknown): Pick<RequestInit, 'body' | 'headers'> {
  if (body === undefined) return {};
  if (typeof form === 'string') return { body: body as BodyInit, headers: { 'content-type': mediaForms[form] } };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

function understood<Value>(text: string, read: (text: string) => Value): Result<Value> {
  try {
    return { ok: true, value: read(text) };
  } catch {
    return { ok: false, problem: clientProblem('bad-answer') };
  }
}
