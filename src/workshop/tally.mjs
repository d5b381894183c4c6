/**
 * Totals of a run, from what the runners report as JSON.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * A file that could not be loaded, and a run that failed without a failed test, count as one failed test each.
 *
 * @param {object | undefined} report of Vitest; undefined when it wrote none
 * @param {number} exitCode of Vitest
 * @returns {Tally}
 */
export function tallyVitest(report, exitCode) {
  const files = report?.testResults ?? [];
  const unloaded = files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = (report?.numFailedTests ?? 0) + unloaded;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/**
 * A journey that passed only when tried again counts as failed.
 *
 * @param {object | undefined} report of Playwright; undefined when it wrote none
 * @param {number} exitCode of Playwright
 * @returns {Tally}
 */
export function tallyPlaywright(report, exitCode) {
  const failed = (report?.stats.unexpected ?? 0) + (report?.stats.flaky ?? 0);
  return {
    passed: report?.stats.expected ?? 0,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report?.stats.skipped ?? 0,
  };
}

/** @param {readonly Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (total, tally) => ({
      passed: total.passed + tally.passed,
      failed: total.failed + tally.failed,
      skipped: total.skipped + tally.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** @param {Tally} tally @returns {string} the last line of a test run */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

/** Nothing ran is no success. @param {Tally} tally @returns {number} */
export function exitCodeOf({ passed, failed }) {
  return failed > 0 || passed === 0 ? 1 : 0;
}
