import { createClient } from '../../../contract/create-client.ts';

/** The server that this page came from; for screens on which no tenant is open yet. */
export const serverClient = createClient('', (url, init) => fetch(url, init));
