import type { Answer } from '../../kernel/model/call.ts';
import type { Value } from '../../kernel/model/value.ts';
import type { MockAnswer, MockedAnswer } from './mock-answer.ts';

const KINDS: Readonly<Record<MockAnswer['to'], readonly MockedAnswer['with'][]>> = {
  interface: ['json', 'text', 'silence', 'connection-error'],
  recogniser: ['intents', 'done', 'silence', 'connection-error'],
  transfer: ['transferred', 'refused', 'silence', 'connection-error'],
  recording: ['done', 'silence', 'connection-error'],
  'queue-information': ['done', 'silence', 'connection-error'],
  sms: ['done', 'silence', 'connection-error'],
  'media-switch': ['done', 'refused', 'silence', 'connection-error'],
  'data-table': ['done', 'silence', 'connection-error'],
  'stored-procedure': ['done', 'silence', 'connection-error'],
  'offline-queue': ['done', 'refused', 'silence', 'connection-error'],
};

/** Whether the service can answer so. */
export function fitsService({ to, answer }: Pick<MockAnswer, 'to' | 'answer'>): boolean {
  return KINDS[to].includes(answer.with);
}

/** A mocked answer as the engine takes it; null: no answer ever comes. */
export function toAnswer(mocked: MockedAnswer): Answer | null {
  switch (mocked.with) {
    case 'json':
      return { ok: true, value: { status: mocked.status, body: JSON.stringify(mocked.body) } };
    case 'text':
      return { ok: true, value: { status: mocked.status, body: mocked.body } };
    case 'silence':
      return null;
    case 'connection-error': {
      const { problem, message } = mocked;
      return { ok: false, problem, ...(message === undefined ? {} : { message }) };
    }
    case 'intents':
      return { ok: true, value: { intents: mocked.intents as unknown as Value } };
    case 'done':
      return { ok: true, value: mocked.value };
    case 'transferred':
      return { ok: true, value: null };
    case 'refused':
      return { ok: false, problem: mocked.reason };
  }
}
