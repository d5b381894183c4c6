import type { ServiceRequest } from '../../../kernel/model/call.ts';
import type { Build, Run } from '../../../kernel/model/element-type.ts';
import { MASK } from '../../../kernel/model/mask.ts';
import type { Settings } from './settings.gen.ts';

type Target = Exclude<Settings['target'], { to: 'flow' }>;
type Expressed = Extract<
  Target,
  {
    to:
      | 'agent'
      | 'third-party'
      | 'extension'
      | 'access-code'
      | 'digital-assistant'
      | 'message-agent'
      | 'template-route';
  }
>;

/** What is asked of the platform, and what the trace shows of it. */
export interface Routed {
  readonly request: ServiceRequest;
  readonly masked: ServiceRequest;
}

/** Finds for each call whom to ask for: `no-target`, the setting has no value; `no-route`, nothing fits this caller. */
export type Route = (run: Run) => Routed | 'no-target' | 'no-route';

export function routeOf(target: Target, build: Build): Route {
  switch (target.to) {
    case 'skill-queue':
    case 'multimedia-queue':
    case 'message-queue':
      return always(target.to, target.queue);
    case 'familiar-agent':
    case 'familiar-multimedia-agent':
    case 'message-familiar-agent':
    case 'offline-queue':
      return always(target.to);
    case 'percentage-route':
      return (run) => {
        const { request } = routed(target.to, drawn(target.shares, run.chance()));
        const whole = target.period === undefined ? request : { ...request, period: target.period };
        return { request: whole, masked: whole };
      };
    case 'number-route':
      return (run) => {
        const queue = fitting(target.segments, customerOf(run));
        return queue === undefined ? 'no-route' : routed(target.to, queue);
      };
    default:
      return expressed(target, build);
  }
}

function always(to: Target['to'], target?: string): Route {
  const same = routed(to, target);
  return () => same;
}

function routed(to: Target['to'], target?: string): Routed {
  const request = { service: 'transfer', to, ...(target === undefined ? {} : { target }) };
  return { request, masked: request };
}

function expressed(target: Expressed, build: Build): Route {
  const read = build.expression(expressionOf(target), { type: 'any' });
  return (run) => {
    const value = read(run);
    if ((typeof value !== 'string' || value === '') && typeof value !== 'number') return 'no-target';
    const request = { service: 'transfer', to: target.to, target: value };
    return { request, masked: read.sensitive ? { ...request, target: MASK } : request };
  };
}

function expressionOf(target: Expressed): string {
  switch (target.to) {
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
  }
}

/** @param chance in [0, 1) */
function drawn(shares: readonly { readonly percent: number; readonly queue: string }[], chance: number): string {
  let left = chance * shares.reduce((sum, { percent }) => sum + percent, 0);
  for (const { percent, queue } of shares) {
    left -= percent;
    if (left < 0) return queue;
  }
  return shares.at(-1)?.queue ?? '';
}

function fitting(segments: readonly { readonly prefix: string; readonly queue: string }[], number: string) {
  return segments
    .filter(({ prefix }) => number.startsWith(prefix))
    .toSorted((a, b) => b.prefix.length - a.prefix.length)[0]?.queue;
}

/** The customer's number in both directions (domain.md §2.7). */
function customerOf({ call }: Run): string {
  return call.direction === 'inbound' ? call.caller : call.called;
}
