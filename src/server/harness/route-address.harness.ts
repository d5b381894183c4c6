import { Ajv } from 'ajv';
import type { Route } from '../../contract/route.ts';
import type { ContractSchema } from '../../contract/schema-type.ts';

const ajv = new Ajv({ strict: true, logger: false });
/** Numbers begin with 0, which no revision and no change has: nothing is ever deleted by asking. */
const usual = [
  '0',
  'shop',
  'skill-queue',
  'desk',
  '1',
  'A',
  'test-save-000000',
  '00000000-0000-4000-8000-000000000000',
];
const byName: Readonly<Record<string, string>> = { tenant: 'shop', kind: 'skill-queue', id: 'desk' };

/**
 * An address that a route's own schemas accept, in the tenant `shop`: also of routes that nobody has thought of here. A
 * parameter so special that nothing usual fits has `examples` in its schema.
 */
export function addressOf({ path, params, query }: Route): string {
  const filled = path.replace(/:([a-z]+)/gi, (_match, name: string) => {
    const schema = params?.properties?.[name] ?? {};
    return encodeURIComponent(acceptedValue(schema, `:${name} of ${path}`, byName[name]));
  });
  const wanted = (query?.required ?? []).map((name) => [
    name,
    acceptedValue(query?.properties?.[name] ?? {}, `?${name} of ${path}`),
  ]);
  return wanted.length === 0 ? filled : `${filled}?${new URLSearchParams(wanted as [string, string][])}`;
}

function acceptedValue(schema: ContractSchema, place: string, first?: string): string {
  const accepts = ajv.compile(schema);
  const candidates = [...(first === undefined ? [] : [first]), ...(schema.examples ?? []), ...usual];
  const value = [...candidates, ...(schema.enum ?? []).map(String)].find((candidate) => accepts(candidate));
  if (value === undefined) throw new Error(`No value fits ${place}: give its schema "examples".`);
  return value;
}
