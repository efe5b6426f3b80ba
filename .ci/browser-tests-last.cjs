const { default: Sequencer } = require("@jest/test-sequencer");

/** Jest's own order (failed and slow ones first), but the tests that need no display come before those that do. */
module.exports = class BrowserTestsLast extends Sequencer {
  sort(tests) {
    const needsBrowser = (test) => Number(test.path.includes(".e2e.test."));
    return super.sort(tests).sort((a, b) => needsBrowser(a) - needsBrowser(b));
  }
};
