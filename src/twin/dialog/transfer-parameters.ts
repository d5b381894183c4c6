import type { ServiceRequest } from '../../kernel/model/call.ts';
import { documentOf, type Tenant } from '../../kernel/model/tenant.ts';

/** trans_type and route_value as the vendor publishes them (domain.md §5.5). */
export interface TransferParameters {
  readonly [name: string]: string;
  readonly trans_type: string;
  readonly route_value: string;
}

/** How the targets of transfers are numbered, and what route_value holds. */
const TYPES: Readonly<Record<string, readonly [type: string, value: 'queue' | 'target' | 'none']>> = {
  'access-code': ['2', 'target'],
  extension: ['2', 'target'],
  'skill-queue': ['3', 'queue'],
  'multimedia-queue': ['3', 'queue'],
  'percentage-route': ['3', 'queue'],
  'number-route': ['3', 'queue'],
  'template-route': ['3', 'queue'],
  'offline-queue': ['3', 'queue'],
  agent: ['4', 'target'],
  'third-party': ['5', 'target'],
  'digital-assistant': ['6', 'target'],
  'familiar-agent': ['7', 'none'],
  'familiar-multimedia-agent': ['7', 'none'],
  'message-familiar-agent': ['31', 'none'],
  'message-queue': ['32', 'queue'],
  'message-agent': ['33', 'target'],
};

/** Queues go by their names, everybody else by what the flow says. */
export function transferParameters({ to, target }: ServiceRequest, tenant: Tenant): TransferParameters {
  const name = String(to ?? '');
  const [type, value] = (Object.hasOwn(TYPES, name) ? TYPES[name] : undefined) ?? ['1', 'target'];
  if (value === 'none' || target === undefined || target === null) return { trans_type: type, route_value: '' };
  const text = String(target);
  const queue = value === 'queue' ? documentOf(tenant, 'skill-queue', text) : undefined;
  return { trans_type: type, route_value: queue?.name ?? text };
}
