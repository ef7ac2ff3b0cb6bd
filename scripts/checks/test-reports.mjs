import fs from 'node:fs';

/**
 * Reads how many tests passed and failed from a report, and never lets a broken run look like a good one.
 * @param exitCode of the program that wrote the report
 * @param read takes the parsed report and returns both numbers
 */
function tally(file, exitCode, read) {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const counts = read(JSON.parse(fs.readFileSync(file, 'utf8')));
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Counts in the JSON report of Vitest. A file that could not even be loaded counts as one failure. */
export const tallyVitest = (file, exitCode) =>
  tally(file, exitCode, ({ numPassedTests, numFailedTests, testResults }) => {
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  });

/** Counts in the JSON report of Playwright. An error outside every test counts as a failure each. */
export const tallyPlaywright = (file, exitCode) =>
  tally(file, exitCode, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));
