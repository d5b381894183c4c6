import { catalogue } from '../../../catalogue/catalogue.ts';
import type { Change, FieldChange } from '../../../twin/changes/change.ts';
import type { DocumentChange } from '../../../twin/changes/tenant-changes.ts';
import type { Paint } from '../../terminal/paint.ts';
import { printable } from '../../terminal/printable.ts';

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;
const COLOURS = { added: 'green', removed: 'red', changed: 'yellow' } as const;
const LONGEST = 200;

/** Differences as people say them, a line each; what stands inside another thing is indented. */
export function changeLines(changes: readonly DocumentChange[], paint: Paint): string {
  const lines = changes.flatMap(({ what, kind, id, name, changes: inside }) => {
    const title = catalogue.kinds.get(kind)?.title.en ?? kind;
    const head = `${SIGNS[what]} ${title} "${printable(name)}" (${kind}/${id}) ${what}`;
    return [paint(COLOURS[what], head), ...inside.flatMap(changeInside)];
  });
  return `${lines.join('\n')}\n`;
}

function changeInside(change: Change): readonly string[] {
  switch (change.what) {
    case 'added':
    case 'removed':
      return [`    ${SIGNS[change.what]} ${change.about} "${printable(change.name)}" ${change.what}`];
    case 'changed': {
      const head = `    ~ ${change.about} "${printable(change.name)}" changed`;
      return [head, ...change.fields.map((field) => `        ${fieldLine(field)}`)];
    }
    case 'connected':
    case 'disconnected': {
      const [sign, way] = change.what === 'connected' ? ['+', 'now leads to'] : ['-', 'no longer leads to'];
      return [
        `    ${sign} "${printable(change.from.name)}" by ${printable(change.exit)} ${way} "${printable(change.to.name)}"`,
      ];
    }
    case 'redirected': {
      const { from, exit, before, to } = change;
      const led = `leads to "${printable(to.name)}" instead of "${printable(before.name)}"`;
      return [`    ~ "${printable(from.name)}" by ${printable(exit)} ${led}`];
    }
    case 'field':
      return [`    ~ ${fieldLine(change.field)}`];
  }
}

function fieldLine(field: FieldChange): string {
  const name = printable(field.titles.join(' > '));
  if (!('before' in field)) return `${name}: ${shown(field.after)} (was not there)`;
  if (!('after' in field)) return `${name}: ${shown(field.before)} (is not there any more)`;
  return `${name}: ${shown(field.before)} -> ${shown(field.after)}`;
}

function shown(value: unknown): string {
  const text = printable(JSON.stringify(value) ?? '');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}
