import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RouteName, routes } from '../../contract/routes.ts';
import type { ContractSchema, FromSchema } from '../../contract/schema-type.ts';
import type { RawBody } from './raw-body.ts';

type Table = typeof routes;
type BodyOf<Name extends RouteName> = Table[Name] extends { readonly body: infer Body }
  ? Body extends string
    ? RawBody
    : FromSchema<Body>
  : undefined;
type AnswerOf<Name extends RouteName> = Table[Name]['answer'] extends ContractSchema
  ? FromSchema<Table[Name]['answer']>
  : unknown;

/** A request that has the form its route's schemas ask for. */
export interface Asked<Body> {
  /** Every parameter of the path is there, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly body: Body;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** One function for each route of the table, which gives what the table promises. */
export type Handlers = {
  readonly [Name in RouteName]: (asked: Asked<BodyOf<Name>>) => Promise<AnswerOf<Name> | FastifyReply>;
};

/** A parameter that the path's schema makes sure of. */
export function parameter(params: Readonly<Record<string, string>>, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`The route has no parameter "${name}".`);
  return value;
}
