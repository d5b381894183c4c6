import { expect, test } from 'vitest';
import type { CallFacts } from '../model/call.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Document } from '../model/document.ts';
import type { ElementType } from '../model/element-type.ts';
import { tenantOf } from '../model/tenant.ts';
import { compile } from './compile.ts';
import { advance, begin, deliver, EngineMisuse, resume, start } from './engine.ts';
import type { Program } from './program.ts';

const call: CallFacts = {
  callId: '1',
  caller: '2',
  called: '3',
  media: 'text',
  direction: 'inbound',
  origin: 'caller',
  startedAt: 0,
  language: 'en-US',
  calldata: { a: 1 },
  seed: 2 ** 32 + 5,
};

const plain = {
  family: 'common',
  title: { en: 'Plain', zh: '普通' },
  schema: {},
  exits: () => [],
  summary: () => '',
} as const;
const enter: ElementType = {
  ...plain,
  type: 'enter',
  role: 'start',
  compile: (_settings, build) => ({ enter: () => build.leave('next') }),
};

/** Waits a second, or for the key 1; writes what chance gave to the call-associated data. */
const linger: ElementType = {
  ...plain,
  type: 'linger',
  compile: (_settings, build) => ({
    enter(run) {
      run.setCalldata('chance', run.chance());
      return { do: 'wait', wait: { for: 'keys', until: run.at + 1000, playingUntil: null, request: null } };
    },
    resume: (_run, input) => (input.type === 'key' && input.key !== '1' ? null : build.leave('next')),
  }),
};

function programOf(types: readonly ElementType[], identity = 'x'): Program {
  const catalogue = { elements: new Map(types.map((type) => [type.type, type])), kinds: new Map(), definitions: {} };
  const flow = {
    kind: 'flow',
    id: 'flow',
    type: 'main',
    variables: [],
    elements: [
      { id: 'a', type: 'enter', name: 'a', settings: {} },
      { id: 'b', type: 'linger', name: 'b', settings: {} },
      { id: 'c', type: 'linger', name: 'c', settings: {} },
    ],
    connections: [
      { from: 'a', exit: 'next', to: 'b' },
      { from: 'b', exit: 'next', to: 'c' },
    ],
  } as unknown as Document;
  return compile(tenantOf([flow]), catalogue as unknown as Catalogue, identity);
}

const program = programOf([enter, linger]);

test('a flow that is not there, or has no start, cannot be called', () => {
  expect(() => start(program, 'gone', call)).toThrow(EngineMisuse);
  expect(() => start(programOf([linger]), 'flow', call)).toThrow('no flow flow with a start');
});

test('a call is not taken up on other documents, nor at an element that is not there', () => {
  const { state } = start(program, 'flow', call);
  expect(() => resume(programOf([enter, linger], 'y'), state, { type: 'time', at: 1 })).toThrow(EngineMisuse);
  const lost = { ...state, frames: [{ flow: 'flow', at: 'z', variables: [], memory: null }] };
  expect(() => resume(program, lost, { type: 'time', at: 1 })).toThrow('an element that the documents do not have');
  expect(() => resume(program, { ...state, frames: [] }, { type: 'time', at: 1 })).toThrow();
});

test('a call of text comes from the web, brings its data, and draws its chance from its seed', () => {
  const { state } = begin(program, 'flow', call);
  expect(state).toMatchObject({ phase: 'ready', ivr: { channelType: 'WEB', transin_data: { a: 1 } }, chance: 5 });
  const again = start(program, 'flow', call).state.calldata.chance;
  expect(start(program, 'flow', call).state.calldata.chance).toBe(again);
  expect(start(program, 'flow', { ...call, seed: 6 }).state.calldata.chance).not.toBe(again);
});

test('a step enters one element; a call that waits or has ended does not move by steps', () => {
  const first = advance(program, begin(program, 'flow', call).state);
  expect(first.state).toMatchObject({ phase: 'ready', frames: [{ at: 'b' }] });
  const second = advance(program, first.state);
  expect(second.state).toMatchObject({ phase: 'waiting', wait: { number: 1, until: 1000 } });
  expect(advance(program, second.state)).toEqual({ state: second.state, events: [] });
});

test('delivering does not run on, and passes only the time up to a deadline that lies before the input', () => {
  const { state } = start(program, 'flow', call);
  const early = deliver(program, state, { type: 'key', key: '9', at: 500 });
  expect(early.events.map(({ type }) => type)).toEqual(['input-ignored']);
  const due = deliver(program, early.state, { type: 'key', key: '1', at: 1000 });
  expect(due.state).toMatchObject({ at: 1000, phase: 'ready', frames: [{ at: 'c' }] });
  const waiting = advance(program, due.state).state;
  expect(deliver(program, waiting, { type: 'key', key: '1', at: 1000 }).events[0]).toMatchObject({ element: 'c' });
});

test('an element of a type that nobody knows is an error of the call that gets there', () => {
  const { state, events } = start(programOf([enter]), 'flow', call);
  expect(events).toContainEqual(expect.objectContaining({ type: 'error', code: 'unknown-element-type' }));
  expect(state.ended).toBe('unhandled-error');
});

test('settings that a type cannot compile are an error of the call that gets there; a fault of the type is thrown', () => {
  const broken = (error: Error): ElementType => ({
    ...linger,
    compile: () => {
      throw error;
    },
  });
  const { events } = start(programOf([enter, broken(new TypeError('undefined'))]), 'flow', call);
  expect(events).toContainEqual(expect.objectContaining({ type: 'error', code: 'broken-settings' }));
  expect(() => start(programOf([enter, broken(new Error('fault'))]), 'flow', call)).toThrow('fault');
});

test('an exception that is no problem of the call is not hidden in its trace', () => {
  const faulty: ElementType = {
    ...linger,
    compile: () => ({
      enter: () => {
        throw new Error('fault');
      },
    }),
  };
  expect(() => start(programOf([enter, faulty]), 'flow', call)).toThrow('fault');
});
