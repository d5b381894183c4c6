import { catalogue } from '../../catalogue/catalogue.ts';
import { compile } from '../../kernel/engine/compile.ts';
import { advance, begin, conduct, deliver, resume, start } from '../../kernel/engine/engine.ts';
import type { CallState } from '../../kernel/model/call.ts';
import { tenantOf } from '../../kernel/model/tenant.ts';
import { call, documents, inputs } from './bank-call/documents.ts';
import { hearHand, startHand } from './bank-call/hand-written.ts';
import { playStateChart } from './bank-call/state-chart.ts';
import { type Figure, figureLine } from './figure-line.ts';
import { sideBySide } from './side-by-side.ts';

const program = compile(tenantOf(documents), catalogue, 'bench');

/** One call of 21 elements, trace on: our engine, a switch written by hand for this one flow, XState. */
export function benchEngine(rounds: number, milliseconds: number): readonly string[] {
  seeThatTracesAreEqual();
  const [hand, engine, waits, moments, chart] = sideBySide(
    [
      { name: 'hand-written switch', run: playHand },
      { name: 'engine', run: () => conduct(program, 'bank', call, inputs) },
      { name: 'engine, state kept at every wait', run: keepWaits },
      { name: 'engine, state kept at every element and input', run: keepMoments },
      { name: 'XState', run: () => playStateChart(call, inputs) },
    ],
    rounds,
    milliseconds,
  ).map(({ perSecond }) => perSecond) as [number, number, number, number, number];
  const figures: readonly Figure[] = [
    { what: 'engine with trace : hand-written switch with trace', ratio: engine / hand, atLeast: 1 / 3 },
    { what: 'engine with trace : XState', ratio: engine / chart, atLeast: 60 },
    { what: 'for comparison, hand-written switch with trace : XState', ratio: hand / chart },
    { what: 'engine, state kept at every wait : switch', ratio: waits / hand, atLeast: 1 / 35 },
    { what: 'engine, state kept at every element and input : switch', ratio: moments / hand, atLeast: 1 / 35 },
  ];
  return ['engine, one call of 21 elements, 28 inputs, 85 events', ...figures.map(figureLine)];
}

function playHand(): unknown {
  const hand = startHand(call);
  for (const input of inputs) hearHand(hand, input);
  return hand;
}

function keepWaits(): unknown {
  let step = start(program, 'bank', call);
  const kept = [step];
  for (const input of inputs) {
    step = resume(program, step.state, input);
    kept.push(step);
  }
  return kept;
}

function keepMoments(): unknown {
  const kept: CallState[] = [begin(program, 'bank', call).state];
  for (const input of inputs) {
    keepRun(kept);
    while (isDueBy(latest(kept), input.at)) {
      kept.push(deliver(program, latest(kept), input).state);
      keepRun(kept);
    }
    kept.push(deliver(program, latest(kept), input).state);
  }
  keepRun(kept);
  return kept;
}

function keepRun(kept: CallState[]): void {
  while (latest(kept).phase === 'ready') kept.push(advance(program, latest(kept)).state);
}

function isDueBy({ wait }: CallState, at: number): boolean {
  return wait !== null && wait.until !== null && wait.until <= at;
}

function latest(kept: readonly CallState[]): CallState {
  return kept[kept.length - 1] as CallState;
}

function seeThatTracesAreEqual(): void {
  const hand = startHand(call);
  for (const input of inputs) hearHand(hand, input);
  const traces = [hand.events, conduct(program, 'bank', call, inputs).events, playStateChart(call, inputs).events];
  const [first, ...others] = traces.map((events) => JSON.stringify(events));
  if (others.some((other) => other !== first))
    throw new Error('The contenders do not play the same call: mend the benchmark.');
}
