import fc from 'fast-check';
import type { Connection, Flow, FlowElement, Variable } from '../../../kernel/model/flow.ts';

const NAMES = ['a', 'b', 'c', 'd'] as const;

const name = fc.constantFrom(...NAMES);

const value = fc.oneof(
  name.map((one) => `FLOW.${one}`),
  name.map((one) => `FLOW.${one} + 1`),
  fc.tuple(name, name).map(([one, other]) => `(FLOW.${one} * 3 + FLOW.${other}) % 7`),
  fc.integer({ min: 0, max: 9 }).map(String),
);

const settings = fc.oneof(
  fc
    .array(fc.record({ variable: name.map((one) => `FLOW.${one}`), value }), { minLength: 1, maxLength: 2 })
    .map((assignments) => ({ type: 'assign', settings: { assignments } })),
  fc.tuple(name, fc.integer({ min: 0, max: 5 })).map(([one, limit]) => ({
    type: 'judge',
    settings: { conditions: [{ id: 'yes', name: 'Yes', expression: `FLOW.${one} > ${limit}` }] },
  })),
  fc.tuple(name, name).map(([one, other]) => ({
    type: 'play',
    settings: { prompt: { source: 'tts', text: `Hear \${FLOW.${one}} and \${FLOW.${other}}` } },
  })),
  name.map((one) => ({
    type: 'loop',
    settings: { list: '[1, 2]', counter: `FLOW.${one}`, object: 'FLOW.item' },
  })),
);

const EXITS: Readonly<Record<string, readonly string[]>> = {
  assign: ['next', 'SYSERROR_INNER'],
  judge: ['when:yes', 'default'],
  play: ['next'],
  loop: ['inLoop', 'outLoop'],
};

const variables: fc.Arbitrary<readonly Variable[]> = fc
  .tuple(...NAMES.map(() => fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined })))
  .map((defaults) => [
    ...NAMES.map((one, index): Variable => {
      const preset = defaults[index];
      return { name: one, type: 'integer', ...(preset === undefined ? {} : { default: preset }) };
    }),
    { name: 'item', type: 'integer', default: 0 },
  ]);

/** Flows of every shape: circles, lines that are not drawn, elements that no line leads to, variables without a value. */
export const randomFlow: fc.Arbitrary<Flow> = fc
  .tuple(
    fc.array(fc.tuple(settings, fc.array(fc.nat(8), { minLength: 2, maxLength: 2 })), { minLength: 2, maxLength: 7 }),
    variables,
  )
  .map(([made, declared]) => {
    const ids = made.map((_, index) => `n${index}`);
    const places = [...ids, 'end'];
    const connections = made.flatMap(([{ type }, to], index) =>
      (EXITS[type] ?? []).flatMap((exit, way): readonly Connection[] => {
        const target = places[to[way] ?? 0];
        return target === undefined ? [] : [{ from: `n${index}`, exit, to: target }];
      }),
    );
    const elements: readonly FlowElement[] = [
      { id: 'start', type: 'start', name: 'Start', settings: {} },
      ...made.map(([element], index) => ({ id: `n${index}`, name: `N ${index}`, ...element })),
      { id: 'end', type: 'end', name: 'End', settings: {} },
    ];
    return {
      kind: 'flow',
      formatVersion: 1,
      id: 'main',
      name: 'Main',
      type: 'main',
      purpose: 'self-service',
      isReferenced: true,
      variables: declared,
      elements,
      connections: [{ from: 'start', exit: 'next', to: 'n0' }, ...connections],
      layout: Object.fromEntries(elements.map(({ id }, index) => [id, { x: 300 * index, y: 0 }])),
    } as Flow;
  });
