import type { Names } from '../../../kernel/model/element-type.ts';
import type { Settings } from './settings.gen.ts';

/** Where the caller goes, in the words of the settings; empty when the type of target says all. */
export function describeTarget(target: Settings['target'], names: Names): string {
  const queueName = (id: string): string => names.document('skill-queue', id);
  switch (target.to) {
    case 'skill-queue':
    case 'multimedia-queue':
    case 'message-queue':
      return queueName(target.queue);
    case 'flow':
      return names.document('flow', target.flow);
    case 'agent':
    case 'message-agent':
      return target.agent;
    case 'third-party':
      return target.number;
    case 'extension':
      return target.extension;
    case 'access-code':
      return target.accessCode;
    case 'digital-assistant':
      return target.code;
    case 'template-route':
      return target.template;
    case 'percentage-route':
      return target.shares.map(({ percent, queue }) => `${percent} % ${queueName(queue)}`).join(', ');
    case 'number-route':
      return target.segments.map(({ prefix, queue }) => `${prefix}… ${queueName(queue)}`).join(', ');
    default:
      return '';
  }
}
