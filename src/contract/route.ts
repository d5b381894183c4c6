import type { RawAnswerForm, RawBodyForm } from './media-forms.ts';
import type { ProblemCode } from './problem-codes.ts';
import type { ContractSchema } from './schema-type.ts';

/** What a route needs the asking person to be allowed. `open` needs nothing. */
export const permissions = ['open', 'read', 'edit', 'manage', 'call', 'reveal'] as const;
export type Permission = (typeof permissions)[number];

/** Which of the rate limits counts a request. */
export const rateClasses = ['read', 'write', 'import', 'call', 'stream'] as const;
export type RateClass = (typeof rateClasses)[number];

/** What an answer with status 200 or 201 is. */
export type AnswerForm = ContractSchema | RawAnswerForm;

/** One thing that can be asked of the server. The server refuses to register anything that is not in the table. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `:name` parts are parameters; all are strings, the schemas are in `params`. Outside of `/api`: where a vendor has it. */
  readonly path: `/api${string}` | `/service-cloud/${string}` | `/oifde/${string}`;
  readonly summary: string;
  readonly permission: Permission;
  /** `path`: it touches nothing but the tenant that the path names. `none`: it belongs to no tenant. */
  readonly tenant: 'path' | 'none';
  readonly rate: RateClass;
  /** `enterprise`: pages of the origins that a tenant's connection bar names may ask, too. Default: this server's only. */
  readonly origins?: 'enterprise';
  readonly params?: ContractSchema;
  readonly query?: ContractSchema;
  /** A schema: JSON of that form. A raw form: bytes under its media type, handed to the handler as they come. */
  readonly body?: ContractSchema | RawBodyForm;
  /** Most bytes of the body; default 1 MB, to be stated for raw bodies. */
  readonly bodyLimit?: number;
  readonly status?: 201;
  readonly answer: AnswerForm;
  /** Beyond those that every route may have. */
  readonly problems: readonly ProblemCode[];
}
