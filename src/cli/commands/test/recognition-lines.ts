import type { TurnResult } from '../../../twin/recognition/test-sets/run-recognition-test.ts';
import type { Paint } from '../../terminal/paint.ts';
import { printable } from '../../terminal/printable.ts';
import type { RecognitionVerdict } from './run-recognition.ts';

/** More utterances or intents than this are counted, not listed. */
const listed = 40;
/** A wider matrix than this does not fit a terminal; precision and recall say the same. */
const widestMatrix = 16;

/** A recognition test: its accuracy, what was taken for what, and the utterances that are wrong. */
export function recognitionLines(verdict: RecognitionVerdict, paint: Paint): string[] {
  const { id, name, passed, problem, accuracy, minAccuracy, turns } = verdict;
  const mark = passed ? paint('green', '✓') : paint('red', '✗');
  const title = `${mark} ${printable(id)}  ${paint('dim', printable(name))}`;
  if (problem !== null) return [title, `    ${printable(problem)}`];
  const wrong = turns.filter((turn) => turn.wrong.length > 0);
  const counts = `${turns.length - wrong.length} of ${turns.length} utterances as expected`;
  const figures = `    accuracy ${accuracy} % (${counts}; at least ${minAccuracy} % are wanted)`;
  if (wrong.length === 0) return [title, figures];
  const more = wrong.length > listed ? [`    and ${wrong.length - listed} more`] : [];
  return [
    title,
    figures,
    ...wrong.slice(0, listed).flatMap((turn) => turnLines(turn, paint)),
    ...more,
    ...matrixLines(verdict, paint),
    ...figureLines(verdict, paint),
  ];
}

/** What is wrong with a turn: a sentence. */
export function turnReason({ expected, found, wrong }: TurnResult): string {
  const parts = [
    wrong.includes('intent') ? `intent ${expected.intent}, came ${found.code} (${found.confidence} %)` : '',
    wrong.includes('command') ? `command ${expected.command}, came ${found.command || 'none'}` : '',
    wrong.includes('slots') ? `slots ${shown(expected.slots)}, came ${shown(found.slots)}` : '',
  ];
  return `"${expected.say}": expected ${parts.filter((part) => part !== '').join('; ')}.`;
}

function shown(slots: Readonly<Record<string, string>> | undefined): string {
  const pairs = Object.entries(slots ?? {}).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? 'none' : pairs.join(' ');
}

function turnLines(turn: TurnResult, paint: Paint): string[] {
  const { sentence } = turn.why;
  const because = sentence === '' ? [] : [paint('dim', `        because of "${printable(sentence)}"`)];
  return [`      ${printable(turnReason(turn))}`, ...because];
}

/** Rows are expected, columns found. */
function matrixLines({ confusion: { codes, counts } }: RecognitionVerdict, paint: Paint): string[] {
  if (codes.length > widestMatrix) return [];
  const width = Math.max(...codes.map((code) => code.length));
  const head = `    ${''.padEnd(width)} ${codes.map((_, column) => `#${column + 1}`.padStart(4)).join('')}`;
  const rows = codes.map((code, row) => {
    const cells = (counts[row] ?? []).map((count, column) => {
      const cell = (count === 0 ? '·' : String(count)).padStart(4);
      return count === 0 ? paint('dim', cell) : paint(row === column ? 'green' : 'red', cell);
    });
    return `    ${code.padEnd(width)} ${cells.join('')}  #${row + 1}`;
  });
  return ['    expected in rows, found in columns:', paint('dim', head), ...rows];
}

function figureLines({ confusion: { intents } }: RecognitionVerdict, paint: Paint): string[] {
  const weak = intents.filter(({ precision, recall }) => precision !== 100 || recall !== 100);
  if (weak.length === 0) return [];
  const width = Math.max(...weak.map(({ code }) => code.length));
  const cell = (value: number | null): string => (value === null ? '–' : `${value} %`).padStart(9);
  const rows = weak
    .slice(0, listed)
    .map(({ code, precision, recall }) => `    ${code.padEnd(width)} ${cell(precision)} ${cell(recall)}`);
  return [paint('dim', `    ${''.padEnd(width)} ${'precision'.padStart(9)} ${'recall'.padStart(9)}`), ...rows];
}
