import type { CallEvent, Shown, ShownButton, Spoken } from '../../../kernel/model/event.ts';
import type { NameOf } from '../../../twin/simulator/observe.ts';
import type { Paint } from '../../terminal/paint.ts';
import { printable } from '../../terminal/printable.ts';

/** What happened as a line of the terminal, or undefined for what only a trace tells. */
export function eventLine(event: CallEvent, nameOf: NameOf, paint: Paint): string | undefined {
  const told = toldOf(event, nameOf);
  if (told === undefined) return undefined;
  const [what, detail] = told;
  const time = `${(event.at / 1000).toFixed(1)} s`.padStart(9);
  const text = printable(detail);
  return `${paint('dim', time)}  ${paint('dim', what.padEnd(11))}  ${coloured(event, text, paint)}`.trimEnd();
}

function toldOf(event: CallEvent, nameOf: NameOf): readonly [string, string] | undefined {
  switch (event.type) {
    case 'flow-entered':
      return ['flow', `${event.flow} (${event.how})`];
    case 'flow-returned':
      return ['back in', event.flow];
    case 'element-entered':
      return ['at', nameOf(event.flow, event.element)];
    case 'prompt-played':
      return ['heard', spoken(event.prompt)];
    case 'prompt-interrupted':
      return ['interrupted', `after ${(event.after / 1000).toFixed(1)} s`];
    case 'input-received':
      return ['caller', event.input];
    case 'input-ignored':
      return ['ignored', event.input];
    case 'variable-set':
      return ['set', `${event.variable} = ${JSON.stringify(event.value)}`];
    case 'variable-unset':
      return ['unset', `${event.variable} has no value here`];
    case 'language-set':
      return ['language', event.language];
    case 'requested':
      return ['asks', JSON.stringify(event.request)];
    case 'answered':
      return [
        'answer',
        `${event.ok ? 'ok' : 'failed'} ${event.value === null ? '' : JSON.stringify(event.value)}`.trim(),
      ];
    case 'error':
      return ['error', `${event.message} (${event.code})`];
    case 'call-ended':
      return ['ended', event.reason];
    default:
      return undefined;
  }
}

function spoken({ text: words, recording, shown, figure }: Spoken): string {
  const text = figure === undefined ? words : `${figure.name}: ${words}`;
  const said = recording === undefined ? text : `${text} [${recording}]`;
  return shown === undefined ? said : [said, ...shownLines(shown)].filter((line) => line !== '').join(' · ');
}

/** What a chat shows beside the text; what a button says is what one types. */
function shownLines({ as, media, subject, cards = [], buttons = [] }: Shown): readonly string[] {
  return [
    ...(media === undefined ? [] : [`[${as}: ${media}]`]),
    ...(subject === undefined ? [] : [`[${as}: ${subject}]`]),
    ...cards.flatMap((card) => [
      `[${card.title}${card.text === '' ? '' : `: ${card.text}`}]`,
      ...card.buttons.map(labelled),
    ]),
    ...buttons.map(labelled),
  ];
}

function labelled(button: ShownButton): string {
  return 'says' in button ? `(${button.label}: say ${button.says})` : `(${button.label}: ${button.opens})`;
}

function coloured({ type }: CallEvent, text: string, paint: Paint): string {
  if (type === 'prompt-played' || type === 'call-ended') return paint('bold', text);
  if (type === 'error') return paint('red', text);
  return type === 'input-received' ? paint('cyan', text) : text;
}
