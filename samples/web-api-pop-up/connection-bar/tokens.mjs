import { randomBytes } from 'node:crypto';

/** Milliseconds that a token is worth something, and how many wrong ones are looked at in a minute. */
const LIFE = 60_000;
const MOST_WRONG = 30;

/** The enterprise's own tokens: each for one account, for a minute, for one use. */
export function tokens(now) {
  const made = new Map();
  let wrong = [];
  return {
    make(account) {
      for (const [token, { until }] of made) if (until < now()) made.delete(token);
      const token = randomBytes(32).toString('base64url');
      made.set(token, { account, until: now() + LIFE });
      return token;
    },
    /** What to answer; `validate success` means yes. */
    check(token, account) {
      wrong = wrong.filter((at) => at > now() - 60_000);
      if (wrong.length >= MOST_WRONG) return 'too many wrong tokens';
      const found = made.get(token);
      made.delete(token);
      if (found !== undefined && found.account === account && found.until >= now()) return 'validate success';
      wrong.push(now());
      return 'unknown token';
    },
  };
}
