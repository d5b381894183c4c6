import type { PopClient } from '../../../contract/pop-client.ts';
import type { Matches } from '../../../contract/pops.ts';
import { type LookUpRules, type Match, whatOpens } from '../../../twin/screen-pops/match-rule.ts';
import type { Stage } from './frame-plan.ts';

/** Null: the pop-up does not open. */
type Tell = (stage: Stage | null) => void;

/** Looks a customer up and tells what the pop-up does; after it opened or was given up nothing more is told. */
export function lookUp(
  client: Pick<PopClient, 'matches'>,
  rules: LookUpRules,
  number: string,
  tell: Tell,
): Promise<void> {
  let isSettled = false;
  const settle = (match: Match, matches: Matches): void => {
    if (isSettled) return;
    const does = whatOpens(rules, match);
    isSettled = does !== 'wait';
    if (does === 'nothing') tell(null);
    else if (does === 'open') tell({ is: 'open' });
    else tell(does === 'picker' ? { is: 'picker', matches } : { is: 'looking' });
  };
  const nobody: Matches = { fields: [], rows: [] };
  const timer = setTimeout(() => settle('slow', nobody), rules.slowAfter * 1000);
  return client.matches(rules.table, number).then((result) => {
    clearTimeout(timer);
    if (!result.ok) return settle('failed', nobody);
    const { length } = result.value.rows;
    settle(length === 0 ? 'none' : length === 1 ? 'one' : 'several', result.value);
  });
}
