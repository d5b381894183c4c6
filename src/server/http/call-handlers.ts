import { invoke } from '../calls/invoke.ts';
import { deleteSecret, putSecret, secretList } from '../calls/secrets.ts';
import type { Services } from '../services.ts';
import { type Handlers, parameter } from './handler.ts';

type CallHandlers = Pick<Handlers, 'invoke' | 'secrets' | 'putSecret' | 'deleteSecret'>;

/** What is asked about live services and their secrets. */
export function callHandlers(services: Services): CallHandlers {
  return {
    invoke: ({ params, body }) => invoke(services, parameter(params, 'tenant'), body),
    secrets: ({ params }) => secretList(services, parameter(params, 'tenant')),
    putSecret: ({ params, body }) => putSecret(services, parameter(params, 'tenant'), parameter(params, 'name'), body),
    deleteSecret: ({ params }) => deleteSecret(services, parameter(params, 'tenant'), parameter(params, 'name')),
  };
}
