import { closestName } from '../../../lib/closest-name.ts';
import { type Conversation, refuse } from './conversation.ts';
import { press, VERBS } from './verbs.ts';

/** Does what a typed line says. False: whoever types wants to leave. */
export async function hearLine(talk: Conversation, line: string): Promise<boolean> {
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/su.exec(line) ?? [];
  const name = word.toLowerCase();
  if (name === '') return true;
  if (name === 'quit' || name === 'exit') return false;
  const keys = /^(!?)([0-9*#]{1,64})$/.exec(line.replace(/\s/g, ''));
  const verb = VERBS.find((known) => known.name === name);
  if (keys !== null) await press(talk, keys[2] ?? '', keys[1] === '!');
  else if (name === 'help') talk.terminal.write(helpText());
  else if (verb !== undefined) await verb.run(talk, rest);
  else refuse(talk, unknown(word));
  return true;
}

function unknown(word: string): string {
  const near = closestName(word, [...VERBS.map(({ name }) => name), 'help', 'quit']);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return `"${word.slice(0, 40)}" is not known here.${hint} Type keys (1234#), or help.`;
}

function helpText(): string {
  const rows = [
    ['1234#', 'the caller presses these keys when the prompt has ended'],
    ['!1', 'the caller presses at once, into the prompt'],
    ...VERBS.map(({ name, usage, help }) => [`${name} ${usage}`.trim(), help]),
    ['help', 'this list'],
    ['quit', 'leaves'],
  ];
  const width = Math.max(...rows.map(([typed = '']) => typed.length));
  return rows.map(([typed = '', help = '']) => `  ${typed.padEnd(width)}  ${help}\n`).join('');
}
