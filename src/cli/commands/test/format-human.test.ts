import { expect, test } from 'vitest';
import { plain } from '../../terminal/paint.ts';
import { formatHuman } from './format-human.ts';
import { reported } from './reported.harness.ts';

test('a failure says where it first differed, what was expected and what came', () => {
  expect(formatHuman(reported, plain)).toMatchInlineSnapshot(`
    "✓ opening-hours  The caller asks for the opening hours
    ✗ balance  The caller hears <the balance> & "hangs up"
        After "Ask" the caller should have heard "Ten yuan." but heard "Nine yuan." (element tell, 4.6 s).
        expected #3  {"that":"heard","text":"Ten yuan.","interrupted":false}
        came         {"that":"heard","text":"Nine yuan.","interrupted":false}
        The caller did not get to the last 2 actions.
    ✗ lost  Lost
        No mock answers interface balance; add one.
        The caller did not get to the last 2 actions.

                         elements               exits          exit pairs
    main         75.0 %     (3/4)    66.7 %     (2/3)   100.0 %     (0/0)
    all flows    75.0 %     (3/4)    66.7 %     (2/3)   100.0 %     (0/0)

    Exits that no scenario takes:
      main/menu/key:2

    3 scenarios: 1 passed, 2 failed (1.2 s).
    The scenarios visit 66.7 % of the exits; at least 90 % are wanted. Add scenarios for the exits above.
    "
  `);
});

test('among many scenarios only those that failed are listed', () => {
  const [passing, failing] = reported.verdicts;
  if (passing === undefined || failing === undefined) throw new Error('There are results.');
  const { coverage: _, minCoverage: __, ...rest } = reported;
  const text = formatHuman({ ...rest, verdicts: [...new Array(100).fill(passing), failing] }, plain);
  expect(text).not.toContain('✓');
  expect(text).toContain('✗ balance');
  expect(text).toContain('101 scenarios: 100 passed, 1 failed (1.2 s).');
});

test('what was rewritten and what was not played is said', () => {
  const update = { id: 'balance', file: 'scenarios/balance.json', was: 'It differed.' };
  const text = formatHuman({ ...reported, updated: [update], unplayed: 7 }, plain);
  expect(text).toContain('↻ scenarios/balance.json was rewritten\n    It differed.');
  expect(text).toContain('1 passed, 1 failed, 1 rewritten, 7 not played');
  expect(text).toContain('Cancelled.');
});
