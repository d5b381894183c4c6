import { variables } from '../../../twin/simulator/variables.ts';
import { printable } from '../../terminal/printable.ts';
import type { Conversation } from './conversation.ts';

/** Variables whose name holds the text, each with type and value; encrypted ones stay masked. */
export function variableLines({ session, moment, terminal }: Conversation, text: string): string[] {
  const wanted = text.toLowerCase();
  const shown = variables(session, moment).filter(({ name }) => name.toLowerCase().includes(wanted));
  if (shown.length === 0)
    return [wanted === '' ? 'There are no variables.' : `No variable has "${printable(text)}" in its name.`];
  const width = Math.max(...shown.map(({ name }) => name.length));
  return shown.map(({ name, type, value, changed }) => {
    const line = `  ${printable(name).padEnd(width)}  ${type.padEnd(7)}  ${printable(JSON.stringify(value))}`;
    return changed ? terminal.paint('bold', line) : line;
  });
}
