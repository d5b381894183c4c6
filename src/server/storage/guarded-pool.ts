import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';

/** A connection gave no answer in time. Nobody knows whether the database does what it was asked. */
export class NoAnswer extends Error {}

/**
 * Lends out connections of a pool so that a broken one harms nobody: its failure, whenever it comes, is the failure of
 * what is being asked and not of the whole process; nothing more is asked of it; and it never goes back into the pool.
 *
 * @param patience milliseconds after which a query is given up together with its connection
 */
export function guardedPool(pool: pg.Pool, patience: number): PostgresPool {
  return {
    async connect() {
      return guarded(await pool.connect(), patience);
    },
    end: () => pool.end(),
  };
}

function guarded(client: pg.PoolClient, patience: number): PostgresPoolClient {
  let failure: Error | undefined;
  // Between two queries nobody else listens, and an error that nobody hears ends the process.
  const fail = (error: Error): void => {
    failure ??= error;
  };
  client.on('error', fail);
  const query = async (...asked: readonly unknown[]): Promise<unknown> => {
    if (failure !== undefined) throw failure;
    const answer = (client.query as (...asked: readonly unknown[]) => Promise<unknown>)(...asked);
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_done, giveUp) => {
      timer = setTimeout(() => {
        fail(new NoAnswer(`The database did not answer in ${patience} ms.`));
        giveUp(failure);
      }, patience);
    });
    answer.catch(() => undefined);
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  };
  return {
    query: query as PostgresPoolClient['query'],
    release() {
      // The pool listens from here on.
      client.release(failure);
      client.off('error', fail);
    },
  };
}
