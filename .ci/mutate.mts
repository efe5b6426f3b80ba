/**
 * Measures how many small changes of a room of core its tests notice (`npm run mutate values`), or of every tenth of them
 * (`npm run mutate values 10`), and writes the score and what survived into docs/mutation.md. Run again, it tries only what
 * changed since. It is no part of the tests, for the larger rooms take long.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import prettier from "prettier";
import { isInSample } from "./room-test-runner.mjs";

const [room = "values", every = "1"] = process.argv.slice(2);
const cache = join(".cache", "mutation");
const page = join(import.meta.dirname, "../docs/mutation.md");
// The test runner is written in TypeScript, and Stryker starts a process for it.
process.env["NODE_OPTIONS"] = "--import tsx";
process.env["SAMPLE"] = every;

const mutants = await new Stryker({
  mutate: [`src/core/${room}/**/*.ts`],
  testRunner: "room",
  plugins: [join(import.meta.dirname, "room-test-runner.mts")],
  coverageAnalysis: "perTest",
  // What runs only while a module loads is mostly tables of words and the metadata of rules.
  ignoreStatic: true,
  // The compiler asks for `?.` at each index and each group of a match (noUncheckedIndexedAccess): most say nothing at run time.
  mutator: { excludedMutations: ["OptionalChaining"] },
  ignorers: ["fallbacks"],
  concurrency: 1,
  dryRunTimeoutMinutes: 20,
  timeoutMS: 20_000,
  timeoutFactor: 5,
  tempDirName: join(cache, "sandbox"),
  incremental: true,
  incrementalFile: join(cache, `${room}-${every}.json`),
  ignorePatterns: ["dist", "bin", "assets", "docs", ".ci"],
  reporters: ["progress-append-only"],
  allowConsoleColors: false,
}).runMutationTest();

// The runner is not asked about mutants that no test reaches: the sample is taken of them here.
const measured = mutants.filter((mutant) => mutant.status !== "NoCoverage" || isInSample(mutant));
const having = (...statuses: string[]) => measured.filter(({ status }) => statuses.includes(status));
const killed = having("Killed", "Timeout").length;
const lived = having("Survived", "NoCoverage");
const score = ((100 * killed) / (killed + lived.length)).toFixed(1);

const places = new Map<string, Map<string, number>>();
for (const { fileName, location, mutatorName, status } of lived) {
  const word = status === "NoCoverage" ? "not reached" : mutatorName.replace(/(?<!^)[A-Z]/g, " $&").toLowerCase();
  const place = `${String(location.start.line)} ${word}`;
  const ofFile = places.get(basename(fileName)) ?? new Map<string, number>();
  places.set(basename(fileName), ofFile.set(place, (ofFile.get(place) ?? 0) + 1));
}
const lines = [...places].map(([file, ofFile]) => {
  const said = [...ofFile].map(([place, times]) => (times > 1 ? `${place} ×${String(times)}` : place));
  return `- \`${file}\`: ${said.join(", ")}`;
});
const sample =
  every === "1" ? "" : `, a sample of every ${every}th of ${String(mutants.length - having("Ignored").length)}`;
const counts = `${score} % killed: ${String(killed)} of ${String(killed + lived.length)}${sample} (${String(having("Timeout").length)} by endless loops), ${String(having("Survived").length)} survived, ${String(having("NoCoverage").length)} not reached by a test, ${String(having("Ignored").length)} left out.`;
const section = `## ${room}\n\n${new Date().toISOString().slice(0, 10)}: ${counts}\n\n${lines.join("\n")}\n\n`;

const [intro = "", ...rooms] = readFileSync(page, "utf8").split(/^(?=## )/m);
const others = rooms.filter((one) => !one.startsWith(`## ${room}\n`));
const text = intro + [...others, section].sort().join("");
writeFileSync(page, await prettier.format(text, { ...(await prettier.resolveConfig(page)), filepath: page }));
for (const { status, fileName, location, mutatorName, replacement } of lived) {
  const place = `${basename(fileName)}:${String(location.start.line)}:${String(location.start.column)}`;
  console.log(status, place, mutatorName, replacement);
}
console.log(`${room}: ${counts}`);
