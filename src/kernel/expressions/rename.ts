import { isPlainName, referencesIn } from './references.ts';
import { templateParts } from './template-parts.ts';

/**
 * The expression with every use of the variable `from` (`FLOW.card`) naming `to` (`FLOW.cardNumber`) instead.
 * Only references change: not longer names, not texts in quotes, not comments, not fields of other objects.
 * Works on texts with syntax errors too.
 */
export function renameVariable(text: string, from: string, to: string): string {
  let renamed = '';
  let copied = 0;
  for (const reference of referencesIn(text)) {
    if (`${reference.scope}.${reference.member}` !== from) continue;
    renamed += text.slice(copied, reference.start) + written(to);
    copied = reference.end;
  }
  return renamed + text.slice(copied);
}

/** As `renameVariable`, in the `${...}` parts of a text. */
export function renameInTemplate(text: string, from: string, to: string): string {
  let renamed = '';
  for (const part of templateParts(text)) {
    const source = text.slice(part.start, part.end);
    renamed += part.kind === 'expression' ? renameVariable(source, from, to) : source;
  }
  return renamed;
}

function written(name: string): string {
  const point = name.indexOf('.');
  const member = name.slice(point + 1);
  return isPlainName(member) ? name : `${name.slice(0, point)}[${JSON.stringify(member)}]`;
}
