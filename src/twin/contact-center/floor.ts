import { nextChance } from '../../kernel/engine/next-chance.ts';
import type { CenterCall, Leg, LegResult, Line } from './center-call.ts';
import type { CenterEvent } from './center-event.ts';
import type { AgentState, CenterState, Familiar, Phone } from './center-state.ts';
import type { Setup } from './setup.ts';

/** A centre while something happens in it: what is in the maps is replaced, never changed. */
export interface Floor {
  readonly setup: Setup;
  at: number;
  chance: number;
  count: number;
  readonly calls: Map<string, CenterCall>;
  readonly agents: Map<string, AgentState>;
  readonly phones: Map<string, Phone>;
  familiar: readonly Familiar[];
  readonly events: CenterEvent[];
}

export function openFloor(setup: Setup, state: CenterState): Floor {
  return {
    setup,
    at: state.at,
    chance: state.chance,
    count: state.count,
    calls: new Map(state.calls.map((call) => [call.id, call])),
    agents: new Map(state.agents.map((agent) => [agent.workNo, agent])),
    phones: new Map(state.phones.map((phone) => [phone.id, phone])),
    familiar: state.familiar,
    events: [],
  };
}

export function closeFloor({ at, chance, count, calls, agents, phones, familiar }: Floor): CenterState {
  const [all, desks, sets] = [[...calls.values()], [...agents.values()], [...phones.values()]];
  return { at, chance, count, calls: all, agents: desks, phones: sets, familiar };
}

type Happening = CenterEvent extends infer One ? (One extends CenterEvent ? Omit<One, 'at'> : never) : never;

/** Says what happened, now. */
export function emit(floor: Floor, event: Happening): void {
  floor.events.push({ ...event, at: floor.at } as CenterEvent);
}

/** Changes a call that is there; gives what it is now. */
export function change(floor: Floor, id: string, changes: Partial<CenterCall>): CenterCall {
  const changed = { ...liveCall(floor, id), ...changes };
  floor.calls.set(id, changed);
  return changed;
}

/** The call as it is now. Who asks knows that it is there. */
export function liveCall(floor: Floor, id: string): CenterCall {
  const call = floor.calls.get(id);
  if (call === undefined) throw new Error(`The centre has no call ${id}.`);
  return call;
}

export function changeAgent(floor: Floor, workNo: string, changes: Partial<AgentState>): void {
  const agent = floor.agents.get(workNo);
  if (agent !== undefined) floor.agents.set(workNo, { ...agent, ...changes });
}

/** Longer conversations forget their beginning; nobody reads so far back. */
export const MOST_LINES = 500;

export function addLine(floor: Floor, id: string, line: Omit<Line, 'at'>): void {
  const { lines } = liveCall(floor, id);
  change(floor, id, { lines: [...lines.slice(1 - MOST_LINES), { at: floor.at, ...line }] });
}

export function openLeg(floor: Floor, id: string, type: Leg['type'], who: string): void {
  const { legs } = liveCall(floor, id);
  change(floor, id, { legs: [...legs, { type, who, from: floor.at, to: null, result: null }] });
}

/** Ends the stretches of these sorts that last. */
export function closeLegs(floor: Floor, id: string, types: readonly Leg['type'][], result: LegResult): void {
  const { legs } = liveCall(floor, id);
  if (!legs.some((leg) => leg.to === null && types.includes(leg.type))) return;
  const closed = legs.map((leg) =>
    leg.to === null && types.includes(leg.type) ? { ...leg, to: floor.at, result } : leg,
  );
  change(floor, id, { legs: closed });
}

/** A whole number from which a flow draws its chances. */
export function drawSeed(floor: Floor): number {
  const { value, state } = nextChance(floor.chance);
  floor.chance = state;
  return Math.floor(value * 0x1_0000_0000);
}
