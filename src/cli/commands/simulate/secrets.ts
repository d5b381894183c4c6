/** A secret, and the only origin that it may be sent to. */
export interface FoundSecret {
  readonly value: string;
  readonly origin: string;
}

/** The secret of a name for a request to an address, or a sentence that says what is missing. */
export type Secrets = (name: string, url: string) => FoundSecret | string;

const HERE = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Secrets from environment variables. A tenant may come from a stranger, its addresses and its trustlist too: so where
 * a secret may be sent is said beside the secret, by whoever holds it, and never taken from the tenant. Only services
 * on this computer need no such word.
 */
export function environmentSecrets(env: Readonly<Record<string, string | undefined>>): Secrets {
  return (name, url) => {
    const value = env[`CALLSMITH_SECRET_${name}`];
    if (value === undefined || value === '') {
      return `The secret ${name} is missing. Set the environment variable CALLSMITH_SECRET_${name} and start again.`;
    }
    const bound = env[`CALLSMITH_ORIGIN_${name}`];
    if (bound !== undefined && bound !== '') return { value, origin: bound };
    if (!URL.canParse(url)) return 'The address of the interface cannot be read. Correct it in the interface.';
    const { origin, hostname } = new URL(url);
    if (HERE.test(hostname)) return { value, origin };
    return `It is not said that the secret ${name} may be sent to ${origin}. If it may, set the environment variable CALLSMITH_ORIGIN_${name}=${origin} and start again.`;
  };
}
