import { Ajv, type ValidateFunction } from 'ajv';
import { problemCodes } from '../../contract/problem-codes.ts';
import type { Fetch } from '../../contract/request-route.ts';
import type { Route } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';

const ajv = new Ajv({ strict: true });
const rows = Object.values<Route>(routes).map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/:[a-z]+/gi, '[^/]+')}$`),
}));
const validators = new Map<object, ValidateFunction>();

/** Codes that every route may answer with. */
const everywhere = new Set([
  'bad-json',
  'bad-request',
  'not-permitted',
  'foreign-origin',
  'foreign-host',
  'too-large',
  'unsupported-media-type',
  'rate-limited',
  'storage-full',
  'storage-unavailable',
]);

/** As fetch; throws when an answer is not what the contract's table promises for its route. */
export const checkedFetch: Fetch = async (url, init) => {
  const response = await fetch(url, init);
  const { pathname } = new URL(url);
  const route = rows.find((row) => row.pattern.test(pathname) && row.route.method === (init.method ?? 'GET'))?.route;
  if (route === undefined || response.status === 304) return response;
  if (typeof route.answer === 'string' && response.ok) return response;
  const text = await response.text();
  const problem = response.ok ? answerProblem(route, text) : refusalProblem(route, response.status, text);
  if (problem !== undefined) {
    // The client takes whatever fetch throws for a broken connection: the cause must be seen all the same.
    console.error(`Not what the contract promises: ${init.method} ${pathname} ${response.status}: ${problem}\n${text}`);
    throw new Error(problem);
  }
  return new Response(text, { status: response.status, headers: response.headers });
};

function answerProblem({ answer }: Route, text: string): string | undefined {
  const schema = answer as object;
  const validate = validators.get(schema) ?? ajv.compile(schema);
  validators.set(schema, validate);
  return validate(JSON.parse(text)) ? undefined : ajv.errorsText(validate.errors);
}

function refusalProblem({ problems }: Route, status: number, text: string): string | undefined {
  const { code, detail, type } = JSON.parse(text) as Record<string, unknown>;
  const known = (problemCodes as Readonly<Record<string, { readonly status: number }>>)[String(code)];
  if (known?.status !== status) return `the code ${String(code)} does not belong to this status`;
  if (!everywhere.has(String(code)) && !problems.some((one) => one === code))
    return `the table does not list ${String(code)}`;
  return typeof detail === 'string' && detail.length > 10 && type === `urn:callsmith:problem:${String(code)}`
    ? undefined
    : 'the problem is not complete';
}
