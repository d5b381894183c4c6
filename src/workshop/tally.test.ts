import { describe, expect, it } from 'vitest';
import { exitCodeOf, lastLine, sum, tallyPlaywright, tallyVitest } from './tally.mjs';

const passing = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

describe('tallyVitest', () => {
  it('takes over the totals', () => {
    const report = { ...passing, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(tallyVitest(report, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a file that could not be loaded as failed', () => {
    const report = { ...passing, testResults: [{ status: 'failed', assertionResults: [] }] };
    expect(tallyVitest(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
  });

  it('counts a run that failed for another reason, or wrote no report, as failed', () => {
    expect(tallyVitest(passing, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(tallyVitest(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('tallyPlaywright', () => {
  it('counts a journey that passed only at the second try as failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(tallyPlaywright(report, 1)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it('counts a run without a report as failed', () => {
    expect(tallyPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('the last line', () => {
  it('adds up all runners and names the skipped only when there are some', () => {
    const total = sum([
      { passed: 3, failed: 1, skipped: 0 },
      { passed: 2, failed: 0, skipped: 0 },
    ]);
    expect(lastLine(total)).toBe('5 passed, 1 failed');
    expect(lastLine({ ...total, skipped: 2 })).toBe('5 passed, 1 failed, 2 skipped');
  });

  it('goes with a failure when something failed or nothing ran', () => {
    expect(exitCodeOf({ passed: 1, failed: 0, skipped: 1 })).toBe(0);
    expect(exitCodeOf({ passed: 1, failed: 1, skipped: 0 })).toBe(1);
    expect(exitCodeOf({ passed: 0, failed: 0, skipped: 5 })).toBe(1);
  });
});
