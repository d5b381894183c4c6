import { styleText } from 'node:util';

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'underline';

/** Gives a text its colour, or leaves it alone where nobody would see it. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_style, text) => text;

const coloured: Paint = (style, text) => (text === '' ? '' : styleText(style, text, { validateStream: false }));

/** NO_COLOR (no-color.org) wins over FORCE_COLOR, which wins over what the stream is. */
export function paintFor(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  if ((env.NO_COLOR ?? '') !== '') return plain;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced === '0' || forced === 'false' ? plain : coloured;
  return isTerminal && env.TERM !== 'dumb' ? coloured : plain;
}
