import { asSchema } from '../../../kernel/model/as-schema.ts';
import { CallError } from '../../../kernel/model/call-error.ts';
import type { Build, ElementType, Run } from '../../../kernel/model/element-type.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { SYSERROR_INNER } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { type Bounds, keepsRule } from './keeps-rule.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

type Rule = Settings['rules'][number];

export const validate: ElementType<Settings> = {
  type: 'validate',
  family: 'common',
  title: { en: 'Rule validation', zh: '规则校验' },
  schema: asSchema(schema),
  exits: () => [
    { id: 'SUCCESS', label: { en: 'Valid', zh: '校验成功' }, kind: 'next' },
    { id: 'FAILED', label: { en: 'Not valid', zh: '校验失败' }, kind: 'failure' },
    SYSERROR_INNER,
  ],
  summary: ({ value }) => shortened(value),
  compile(settings, build) {
    const read = build.expression(settings.value, { type: 'any' });
    const rules = settings.rules.map((rule) => ({ rule, bounds: boundsOf(rule, build) }));
    const success = build.leave('SUCCESS');
    const failed = build.leave('FAILED');
    const hasOnly = hasOnlyOf(settings.allowed);
    return {
      enter(run) {
        const text = beforeEndKey(textOf(read(run)), settings.endKey);
        if (text === '' && settings.allowed.includes('empty')) return success;
        if (text === undefined || !hasOnly(text)) return failed;
        return rules.every(({ rule, bounds }) => keepsRule(text, rule, bounds(run))) ? success : failed;
      },
    };
  },
};

function boundsOf(rule: Rule, build: Build): (run: Run) => Bounds {
  const least = 'least' in rule ? numberFrom(rule.least, build) : undefined;
  const most = 'most' in rule ? numberFrom(rule.most, build) : undefined;
  return (run) => ({ least: least?.(run) ?? Number.NEGATIVE_INFINITY, most: most?.(run) ?? Number.POSITIVE_INFINITY });
}

function numberFrom(expression: string, build: Build): (run: Run) => number {
  const read = build.expression(expression, { type: 'number' });
  return (run) => {
    const value = read(run);
    if (typeof value === 'number') return value;
    throw new CallError('no-number', `${expression} holds no number to check with: set it before.`);
  };
}

/** Undefined for what is no text: a list, an object. */
function textOf(value: Value): string | undefined {
  if (value === null) return '';
  return typeof value === 'object' ? undefined : String(value);
}

/** What stands before the end key; undefined when it is missing. */
function beforeEndKey(text: string | undefined, endKey: Settings['endKey']): string | undefined {
  if (text === undefined || endKey === 'none') return text;
  const isThere = endKey === '#-or-*' ? /[#*]$/.test(text) : text.endsWith(endKey);
  return isThere ? text.slice(0, -1) : undefined;
}

const characters = { digits: '0-9', 'upper-case': 'A-Z', 'lower-case': 'a-z', word: 'A-Za-z0-9_', empty: '' } as const;

function hasOnlyOf(allowed: Settings['allowed']): (text: string) => boolean {
  const set = allowed.map((sort) => characters[sort]).join('');
  if (set === '') return () => true;
  const whole = new RegExp(`^[${set}]+$`);
  return (text) => whole.test(text);
}
