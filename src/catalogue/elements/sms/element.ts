import { asSchema } from '../../../kernel/model/as-schema.ts';
import { CallError } from '../../../kernel/model/call-error.ts';
import type { ElementType } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Value } from '../../../kernel/model/value.ts';
import { NEXT, SYSERROR_INNER, SYSERROR_INTERFACE } from '../../parts/exit/preset-exits.ts';
import { shortened } from '../../parts/prompt/prompt-summary.ts';
import { compileServiceCall } from '../../parts/service-call/compile-service-call.ts';
import schema from './schema.json' with { type: 'json' };
import type { Settings } from './settings.gen.ts';

export const sms: ElementType<Settings> = {
  type: 'sms',
  family: 'common',
  title: { en: 'SMS', zh: '短信' },
  schema: asSchema(schema),
  exits: () => [NEXT, SYSERROR_INTERFACE, SYSERROR_INNER],
  waits: () => true,
  summary: ({ text }) => shortened(text),
  compile(settings, build) {
    const { kind, by } = settings;
    const service = compileServiceCall('sms', settings.timeout * 1000, 'SYSERROR_INTERFACE');
    const to = build.expression(settings.to, { type: 'any' });
    const text = build.template(settings.text);
    const next = build.leave('next');
    return {
      enter(run) {
        const number = numberOf(to(run), settings.to);
        const message = text(run);
        const seen = { to: to.sensitive ? MASK : number, text: text.sensitive ? MASK : message };
        return service.begin(run, { kind, by, to: number, text: message }, { kind, by, ...seen });
      },
      resume(run, input) {
        const heard = service.hear(run, input);
        return heard === null || !('value' in heard) ? heard : next;
      },
    };
  },
};

function numberOf(value: Value, expression: string): string {
  const number = typeof value === 'number' ? String(value) : value;
  if (typeof number === 'string' && /^\+?\d{1,24}$/.test(number)) return number;
  throw new CallError('no-number', `${expression} gives no phone number to send to: it needs 1 to 24 digits.`);
}
