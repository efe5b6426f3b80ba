const chromium = require("./.ci/chromium.cjs");

if (chromium) {
  process.env.CHROMIUM = chromium;
} else {
  console.warn("No Chromium found: the browser tests (test/e2e) are left out. Install chromium or set CHROMIUM=path.");
}

/** What every kind of test shares; a test that wants a document says so in its docblock (@jest-environment jsdom). */
const shared = {
  roots: ["<rootDir>/test"],
  transform: { "\\.tsx?$": ["@swc/jest", { module: { type: "commonjs" } }] },
  testEnvironment: "node",
  globalSetup: "<rootDir>/.ci/bundle-univer.mjs",
  moduleNameMapper: { "/univer$": "<rootDir>/node_modules/.cache/univer.cjs" },
};
/** The browser tests run on what `npm start` serves. */
const served = {
  globalSetup: "<rootDir>/test/e2e/serve-workbench.mjs",
  globalTeardown: "<rootDir>/test/e2e/stop-workbench.mjs",
};
const inBrowser = "\\.e2e\\.test\\.tsx?$";
/** Thousands of generated forms, and what runs on Univer or LibreOffice: `npm run test:fast` leaves them out. */
const slow = [
  "/test/(properties|damage|workbench|host/office)/.*\\.test\\.tsx?$",
  "/test/core/(filling/fill-in-office|growing/growth|templates/lay-out)\\.test\\.ts$",
];

/** @type {import("jest").Config} */
module.exports = {
  maxWorkers: 2,
  // For every project: jest takes no notice of it inside one. The browser tests need it.
  testTimeout: 120_000,
  testSequencer: "<rootDir>/.ci/browser-tests-last.cjs",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["**/*.test.ts?(x)"],
      testPathIgnorePatterns: [inBrowser, ...slow],
    },
    { ...shared, displayName: "slow", testRegex: slow },
    ...(chromium ? [{ ...shared, displayName: "browser", testRegex: [inBrowser], ...served }] : []),
  ],
};
