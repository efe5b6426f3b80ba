/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: { "\\.(ts|tsx)$": ["@swc/jest", { module: { type: "commonjs" } }] },
  testEnvironment: "node",
};
