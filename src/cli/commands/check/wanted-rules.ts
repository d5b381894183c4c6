import type { Finding } from '../../../kernel/model/finding.ts';
import type { Rule } from '../../../kernel/model/rule.ts';
import { closestName } from '../../../lib/closest-name.ts';
import { Misuse } from '../../misuse.ts';
import { printable } from '../../terminal/printable.ts';

/** First parts of the codes that reading gives. */
const READING = ['text', 'document', 'schema', 'tenant', 'bundle', 'folder'];

/**
 * Tells whether a finding is wanted. Without names all are. An error of reading always is: nothing else was checked
 * then, and to hide it would call a tenant sound that nobody has looked at.
 *
 * @throws Misuse for a name that no rule has
 */
export function wantedRules(names: readonly string[], rules: readonly Rule[]): (finding: Finding) => boolean {
  const known = [...rules.flatMap(({ id, severity }) => [id, ...Object.keys(severity)]), ...READING];
  for (const name of names) {
    if (known.includes(name) || READING.some((family) => name.startsWith(`${family}/`))) continue;
    const near = closestName(name, known);
    const hint = near === undefined ? '' : ` Did you mean ${near}?`;
    const list = [...rules.map(({ id }) => id).sort(), ...READING].join(', ');
    throw new Misuse(`There is no rule "${printable(name)}".${hint} The rules are: ${list}.`);
  }
  return ({ code, severity }) => {
    if (names.length === 0) return true;
    if (severity === 'error' && READING.includes(code.split('/')[0] ?? '')) return true;
    return names.some((name) => code === name || code.startsWith(`${name}/`));
  };
}
