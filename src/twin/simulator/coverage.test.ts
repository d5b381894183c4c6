import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { CallEvent } from '../../kernel/model/event.ts';
import { BANK, bank, chat } from './bank-flows.harness.ts';
import { coverageOf } from './coverage.ts';
import { flowOf, programOf } from './flow-builder.harness.ts';
import { runScenario } from './run-scenario.ts';
import { asScenario } from './scenario.ts';
import { mergeVisits, NO_VISITS, type Visits, visitsOf } from './visits.ts';

const program = programOf(catalogue, BANK);

function visitsBy(caller: readonly object[]): Visits {
  const answers = [
    { to: 'transfer', answer: { with: 'refused' }, times: 1 },
    { to: 'transfer', answer: { with: 'transferred' } },
  ];
  const document = {
    kind: 'scenario',
    formatVersion: 1,
    id: 's',
    name: 'S',
    flow: 'bank',
    caller,
    answers,
    expect: [],
  };
  return runScenario(program, asScenario(document, catalogue)).coverage;
}

const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((list) => list.sort());
const anyVisits: fc.Arbitrary<Visits> = fc.record({ elements: names, exits: names, pairs: names });

describe('visits', () => {
  test('merge in any grouping and order, and once is enough', () => {
    fc.assert(
      fc.property(anyVisits, anyVisits, anyVisits, (a, b, c) => {
        expect(mergeVisits(mergeVisits(a, b), c)).toEqual(mergeVisits(a, mergeVisits(b, c)));
        expect(mergeVisits(a, b)).toEqual(mergeVisits(b, a));
        expect(mergeVisits(a, a)).toEqual(a);
        expect(mergeVisits(a, NO_VISITS)).toEqual(a);
      }),
    );
  });

  test('pair the exit into an element with the exit out of it, around a called flow and not across a jump', () => {
    const enter = (flow: string, element: string): CallEvent => ({ type: 'element-entered', at: 0, flow, element });
    const leave = (flow: string, element: string, exit = 'next'): CallEvent => ({
      type: 'element-left',
      at: 0,
      flow,
      element,
      exit,
    });
    const { pairs } = visitsOf([
      ...[enter('a', 'start'), leave('a', 'start'), enter('a', 'call')],
      { type: 'flow-entered', at: 0, flow: 'b', how: 'call' },
      ...[enter('b', 'start'), leave('b', 'start'), enter('b', 'end')],
      { type: 'flow-returned', at: 0, flow: 'b' },
      ...[leave('a', 'call', 'done'), enter('a', 'last'), leave('a', 'last', 'SYSERROR_INNER')],
      { type: 'flow-entered', at: 0, flow: 'c', how: 'exception' },
      ...[enter('c', 'start'), leave('c', 'start')],
    ]);
    expect(pairs).toEqual(['a/call/done a/last/SYSERROR_INNER', 'a/start/next a/call/done']);
  });
});

describe('coverage', () => {
  test('is nothing of everything without visits', () => {
    const { elements, exits, pairs, flows } = coverageOf([bank, chat], NO_VISITS);
    expect([elements.covered, exits.covered, pairs.covered]).toEqual([0, 0, 0]);
    expect(elements.total).toBe(bank.elements.length + chat.elements.length);
    expect(exits.total).toBe(bank.connections.length + chat.connections.length);
    expect(flows.get('chat')?.exits.missing).toHaveLength(chat.connections.length);
  });

  test('counts what was drawn and visited, and names what is missing', () => {
    const visits = visitsBy([
      { do: 'press', keys: '2' },
      { do: 'press', keys: '2' },
    ]);
    const { elements, exits, pairs } = coverageOf([bank], visits);
    expect(elements).toMatchObject({ covered: 5, total: bank.elements.length });
    expect(elements.missing).toEqual(['bank/ask', 'bank/chat', 'bank/count', 'bank/pin', 'bank/tell']);
    expect(exits.covered).toBe(5);
    expect(pairs.missing).not.toContain('bank/agent/failure bank/menu/key:2');
    expect(pairs.missing).toContain('bank/agent/failure bank/menu/key:1');
    expect(pairs.covered).toBe(5);
  });

  test('does not count exits that nobody drew', () => {
    const flow = flowOf('f', { elements: { a: ['play'] }, lines: ['start next a', 'a next end', 'a error nowhere'] });
    const visits = {
      elements: ['f/a'],
      exits: ['f/a/SYSERROR_INNER', 'f/a/next'],
      pairs: ['f/start/next f/a/SYSERROR_INNER'],
    };
    const { exits, pairs } = coverageOf([flow], visits);
    expect(exits).toEqual({ covered: 1, total: 2, missing: ['f/start/next'] });
    expect(pairs).toEqual({ covered: 0, total: 1, missing: ['f/start/next f/a/next'] });
  });

  test('of two scenarios together is that of their merged visits', () => {
    const one = visitsBy([
      { do: 'press', keys: '2' },
      { do: 'press', keys: '2' },
    ]);
    const other = visitsBy([{ do: 'press', keys: '3' }, { do: 'hang-up' }]);
    const both = coverageOf([bank, chat], mergeVisits(one, other));
    expect(both.elements.missing).toEqual(
      coverageOf([bank, chat], one).elements.missing.filter((name) => !other.elements.includes(name)),
    );
  });
});
