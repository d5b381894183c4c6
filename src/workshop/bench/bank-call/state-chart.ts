import { createActor, setup } from 'xstate';
import type { CallFacts, CallInput } from '../../../kernel/model/call.ts';
import type { ValueMap } from '../../../kernel/model/value.ts';
import { answeredHand, type HandCall, pressHand, silenceHand, startHand } from './hand-written.ts';

type Happening =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'silence' }
  | { readonly type: 'answer'; readonly value: ValueMap };

/**
 * The bank call as an XState machine: the chart decides where the call stands, the actions are those of the
 * hand-written call, so that only the machinery differs.
 */
const chart = setup({
  types: { context: {} as { readonly hand: HandCall }, events: {} as Happening, input: {} as HandCall },
  actions: {
    press: ({ context, event }) => pressHand(context.hand, (event as { key: string }).key),
    silence: ({ context }) => silenceHand(context.hand),
    answer: ({ context, event }) => answeredHand(context.hand, (event as { value: ValueMap }).value),
  },
  guards: {
    completesCard: ({ context, event }) => context.hand.digits.length === 5 && (event as { key: string }).key !== '#',
    completesPin: ({ context }) => context.hand.digits.length === 3,
    isVerified: ({ event }) => String((event as { value: ValueMap }).value.body).includes(':1'),
  },
}).createMachine({
  context: ({ input }) => ({ hand: input }),
  initial: 'menu',
  states: {
    menu: { on: { key: { target: 'welcome', actions: 'press' }, silence: 'over' } },
    welcome: { on: { silence: { target: 'card', actions: 'silence' } } },
    card: {
      on: {
        key: [{ guard: 'completesCard', target: 'account', actions: 'press' }, { actions: 'press' }],
        silence: 'over',
      },
    },
    account: { on: { answer: { target: 'balance', actions: 'answer' }, silence: 'over' } },
    balance: { on: { silence: { target: 'pin', actions: 'silence' } } },
    pin: {
      on: {
        key: [{ guard: 'completesPin', target: 'check', actions: 'press' }, { actions: 'press' }],
        silence: 'over',
      },
    },
    check: {
      on: {
        answer: [
          { guard: 'isVerified', target: 'agent', actions: 'answer' },
          { target: 'pin', actions: 'answer' },
        ],
        silence: 'over',
      },
    },
    agent: { on: { answer: { target: 'over', actions: 'answer' } } },
    over: { type: 'final' },
  },
});

/** Plays the whole call and gives the object with its trace. */
export function playStateChart(call: CallFacts, inputs: readonly CallInput[]): HandCall {
  const hand = startHand(call);
  const actor = createActor(chart, { input: hand }).start();
  for (const input of inputs) {
    while (hand.place !== 'over' && hand.until <= input.at) {
      hand.at = hand.until;
      actor.send({ type: 'silence' });
    }
    if (input.at > hand.at) hand.at = input.at;
    if (input.type === 'key') actor.send({ type: 'key', key: input.key });
    if (input.type === 'answer' && input.answer.ok)
      actor.send({ type: 'answer', value: input.answer.value as ValueMap });
  }
  actor.stop();
  return hand;
}
