import type { Answer, ServiceRequest } from '../../kernel/model/call.ts';
import type { Value } from '../../kernel/model/value.ts';
import { enterDevice, routed } from './calls.ts';
import { endCall } from './ending.ts';
import { addLine, emit, type Floor, liveCall } from './floor.ts';
import { type Place, putRun, runAt } from './flow-runs.ts';
import { handOn } from './handing-on.ts';
import { ANSWER_MS, seekAgent, seekQueue } from './seeking.ts';
import { isFree, onDuty, serves, waitingIn } from './standing.ts';
import { connectOutside, NUMBER } from './transferring.ts';

/** What a flow asks of the platform the centre does itself; the rest is for services outside. */
export function askFor(floor: Floor, id: string, place: Place): void {
  const call = liveCall(floor, id);
  const { flows } = call;
  const run = runAt(call, place);
  const wait = run?.state.wait;
  if (run === null || wait == null || wait.request === null || wait.number === run.asked) return;
  putRun(floor, id, place, { ...run, asked: wait.number });
  const { request } = wait;
  switch (request.service) {
    case 'transfer':
      // Who waits in a queue is handed on by the queue alone.
      if (place === 'company') {
        say(floor, id, place, { ok: false, problem: 'unreachable' });
        return;
      }
      transferFor(floor, id, request);
      return;
    case 'queue-information':
      say(floor, id, place, { ok: true, value: queueFacts(floor, id, request) });
      return;
    case 'media-switch':
    case 'sms':
      say(floor, id, place, { ok: true, value: null });
      return;
    case 'recording':
      addLine(floor, id, { from: 'centre', text: '', notice: 'recording' });
      return;
    default:
      emit(floor, {
        type: 'service-asked',
        call: id,
        wait: wait.number,
        request,
        facts: run.state.call,
        program: run.state.program,
        flow: flows[run.trace]?.flow ?? '',
      });
      return;
  }
}

/** The flow hears the centre's answer in a moment. */
function say(floor: Floor, id: string, place: Place, answer: Answer): void {
  const run = runAt(liveCall(floor, id), place);
  if (run !== null) putRun(floor, id, place, { ...run, due: { at: floor.at + ANSWER_MS, answer } });
}

/** domain.md §2.6. Until somebody answers, the flow waits with the caller. */
function transferFor(floor: Floor, id: string, { to, target = null }: ServiceRequest): void {
  const { media, customer, accessCode, legs } = liveCall(floor, id);
  if (legs.length > MOST_LEGS) {
    endCall(floor, id, 'flow-failed');
    return;
  }
  const fail = (problem: string) => say(floor, id, 'holder', { ok: false, problem });
  switch (to) {
    case 'skill-queue':
    case 'multimedia-queue':
    case 'percentage-route':
    case 'number-route': {
      const queue = floor.setup.queues.get(String(target));
      if (queue === undefined || !serves(queue, media)) fail('unreachable');
      else seekQueue(floor, id, queue, NOBODY);
      return;
    }
    case 'agent':
      seekAgent(floor, id, String(target), NOBODY);
      return;
    case 'familiar-agent':
    case 'familiar-multimedia-agent': {
      const wanted = to === 'familiar-agent' ? 'call' : 'text';
      const known = floor.familiar.find((one) => one.customer === customer && one.media === wanted);
      if (known === undefined) fail('no-agents');
      else seekAgent(floor, id, known.workNo, NOBODY);
      return;
    }
    case 'third-party': {
      const number = String(target);
      if (!NUMBER.test(number) || media === 'text') {
        fail('unreachable');
        return;
      }
      handOn(floor, id);
      connectOutside(floor, id, number);
      return;
    }
    case 'extension':
    case 'access-code': {
      const dialled = to === 'extension' ? accessCode + String(target) : String(target);
      const route = routed(floor.setup, dialled, media);
      if (route === undefined) {
        fail('unreachable');
        return;
      }
      if (route.device.type === 'skill-queue') {
        const queue = floor.setup.queues.get(route.device.queue);
        if (queue === undefined) fail('unreachable');
        else seekQueue(floor, id, queue, NOBODY);
        return;
      }
      handOn(floor, id);
      enterDevice(floor, id, route.device);
      return;
    }
    case 'message-familiar-agent':
    case 'message-queue':
    case 'message-agent':
    case 'offline-queue':
      say(floor, id, 'holder', { ok: true, value: null });
      return;
    default:
      fail('unreachable');
      return;
  }
}

/** A flow that transfers in a circle, and finds nobody, ends one day. */
const MOST_LEGS = 500;

const NOBODY = { from: null } as const;

/** domain.md §5.5, outaction 12. The estimate takes one average call for each caller ahead and agent on duty. */
function queueFacts(floor: Floor, id: string, { queue }: ServiceRequest): Value {
  const { seeking, media } = liveCall(floor, id);
  const own = seeking?.target.to === 'queue' ? seeking.target.queue : null;
  const asked = typeof queue === 'string' ? queue : own;
  if (asked === null) return {};
  const waiting = waitingIn(floor, asked);
  const agents = onDuty(floor, asked);
  const place = waiting.findIndex((call) => call.id === id);
  const queueIndex = queue === undefined && place >= 0 ? place + 1 : waiting.length;
  return {
    queueIndex,
    agentCount: agents.length,
    idleAgentCount: agents.filter((agent) => isFree(floor, agent, media)).length,
    estimateTime: agents.length === 0 ? null : Math.ceil((queueIndex * AVERAGE_SECONDS) / agents.length),
  };
}

const AVERAGE_SECONDS = 180;
