const Sequencer = require('@jest/test-sequencer').default;

/** What takes minutes starts first, so that no core is left waiting for it at the end. A fresh machine knows no times. */
const LONG = [/faults\/matrix\./, /verify\/finished/, /test\/build\./, /nativeCheck\//, /faults\//, /longTables/];
const rank = ({ path }) => {
  const found = LONG.findIndex((each) => each.test(path));
  return found < 0 ? LONG.length : found;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
