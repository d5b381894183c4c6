import { asSchema } from '../../../kernel/model/as-schema.ts';
import { CallError } from '../../../kernel/model/call-error.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const loop: ElementType<Settings> = {
  type: 'loop',
  family: 'common',
  title: { en: 'Logic loop', zh: '逻辑循环' },
  schema: asSchema(schema),
  exits: () => [
    { id: 'inLoop', label: { en: 'For each item', zh: '循环内' }, kind: 'condition' },
    { id: 'outLoop', label: { en: 'No item left', zh: '循环结束' }, kind: 'default' },
    SYSERROR_INNER,
  ],
  bounds: () => true,
  summary: ({ list }) => shortened(list),
  compile(settings, build) {
    const list = build.expression(settings.list, { type: 'list' });
    const handedOut = build.expression(settings.counter, { type: 'any' });
    const counter = build.variable(settings.counter);
    const object = build.variable(settings.object);
    const item = list.sensitive ? { ...object, sensitive: true } : object;
    const inLoop = build.leave('inLoop');
    const outLoop = build.leave('outLoop');
    return {
      enter(run) {
        const items = (list(run) ?? []) as readonly Value[];
        const done = countOf(handedOut(run), settings.counter);
        if (done >= items.length) {
          run.write(counter, 0);
          return outLoop;
        }
        run.write(item, items[done] ?? null);
        run.write(counter, done + 1);
        return inLoop;
      },
    };
  },
};

function countOf(value: Value, counter: string): number {
  const count = value === null || value === '' ? 0 : Number(value);
  if (Number.isSafeInteger(count) && count >= 0 && typeof value !== 'boolean') return count;
  throw new CallError('bad-counter', `${counter} holds no count of items: leave it to the loop alone.`);
}
