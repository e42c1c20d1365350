const { mkdirSync, readdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

/** See summary.ts: what tests went through, one line each. */
const SUMMARIES = join(__dirname, '../artefacts/summaries');

/**
 * Prints what the tests went through, and the totals on one plain line, so that any build server can read the outcome
 * without knowing jest.
 */
module.exports = class ClosingLineReporter {
  onRunStart() {
    rmSync(SUMMARIES, { recursive: true, force: true });
    mkdirSync(SUMMARIES, { recursive: true });
  }

  onRunComplete(_contexts, results) {
    const lines = readdirSync(SUMMARIES).sort().map((name) => readFileSync(join(SUMMARIES, name), 'utf8'));
    const skipped = results.numPendingTests + results.numTodoTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    process.stdout.write(`\n${lines.join('')}${results.numPassedTests} passed, ${failed} failed${tail}\n`);
  }
};
