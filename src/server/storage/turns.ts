/**
 * Lets work of the same name run one after the other, in the order in which it came. Whoever waited in the database for a
 * lock instead would hold one of few connections, and keep others from work that nobody hinders.
 */
export function turns(): <Result>(name: string, work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const own = before.then(work, work);
    last.set(name, own);
    const tidy = (): void => {
      if (last.get(name) === own) last.delete(name);
    };
    own.then(tidy, tidy);
    return own;
  };
}
