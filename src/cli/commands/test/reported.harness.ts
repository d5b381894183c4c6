import type { TestReport } from './test-report.ts';
import type { Verdict } from './verdict.ts';

const passing: Verdict = {
  id: 'opening-hours',
  name: 'The caller asks for the opening hours',
  flow: 'main',
  passed: true,
  problem: null,
  difference: null,
  actual: [],
  unused: 0,
  visits: { elements: [], exits: [], pairs: [] },
  ms: 1.25,
};

const failing: Verdict = {
  ...passing,
  id: 'balance',
  name: 'The caller hears <the balance> & "hangs up"',
  flow: 'balance',
  passed: false,
  difference: {
    index: 2,
    expected: { that: 'heard', text: 'Ten yuan.', interrupted: false },
    actual: { that: 'heard', text: 'Nine yuan.', interrupted: false },
    place: { flow: 'balance', element: 'tell' },
    at: 4_600,
    sentence: 'After "Ask" the caller should have heard "Ten yuan." but heard "Nine yuan." (element tell, 4.6 s).',
  },
  unused: 2,
};

const broken: Verdict = {
  ...failing,
  id: 'lost',
  name: 'Lost',
  problem: 'No mock answers interface balance; add one.',
  difference: null,
};

/** Results of three scenarios: one passed, one differed, one could not be played. */
export const reported: TestReport = {
  tenant: 'Bank & Sons',
  verdicts: [passing, failing, broken],
  recognition: [],
  coverage: {
    elements: { covered: 3, total: 4, missing: ['main/never'] },
    exits: { covered: 2, total: 3, missing: ['main/menu/key:2'] },
    pairs: { covered: 0, total: 0, missing: [] },
    flows: new Map([
      [
        'main',
        {
          elements: { covered: 3, total: 4, missing: ['main/never'] },
          exits: { covered: 2, total: 3, missing: ['main/menu/key:2'] },
          pairs: { covered: 0, total: 0, missing: [] },
        },
      ],
    ]),
  },
  minCoverage: 90,
  updated: [],
  unplayed: 0,
  ms: 1_234,
};
