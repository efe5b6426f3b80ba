import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { Script } from "node:vm";
import type { Mutant, StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import type { Ignorer, NodePath } from "@stryker-mutator/api/ignore";
import { build } from "esbuild";
import { expect } from "expect";
import * as circus from "jest-circus";

/** What Stryker writes into the mutated sources asks here which mutant is active, and notes here which test reaches which. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** Evaluates the sources and tests anew and gives what declares the tests of each file. */
type Evaluate = (require: NodeJS.Require) => Readonly<Record<string, () => void>>;

/** Where a room shows what it does, beside its own tests. */
const alsoTestedIn: Readonly<Record<string, readonly string[]>> = {
  judging: ["rules", "checking", "filling", "seed"],
  rules: ["checking", "seed"],
  reading: ["seed"],
};
const mostRules = 12;
/** The slow tests of jest.config.js. */
const slow = /\/(?:growth|fill-in-office|lay-out)\.test\.ts$/;

/**
 * Runs a room's tests with jest's own parts, all in one process. Stryker's runner for jest starts jest anew for each mutant,
 * which takes a second and more. Here sources and tests are one script, which is evaluated anew for each mutant in some
 * milliseconds: nothing that a module remembers outlives a mutant. The first test that fails ends a run.
 */
class RoomTestRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  private readonly switchboard: Switchboard = ((globalThis as { __stryker__?: Switchboard }).__stryker__ ??= {});
  private readonly room: string;
  private readonly testFiles: readonly string[];
  private evaluate: Evaluate = () => ({});
  /** The tests that are asked for by their ids; all where null. */
  private wanted: ReadonlySet<string> | null = null;
  private results: TestResult[] = [];

  constructor({ mutate }: StrykerOptions) {
    this.room = /core\/(\w+)/.exec(mutate[0] ?? "")?.[1] ?? "";
    this.testFiles = [this.room, ...(alsoTestedIn[this.room] ?? [])].flatMap(testsOf);
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const modules = this.testFiles.map((file) => `"${file}"() { require("./${file}"); }`);
    const { outputFiles } = await build({
      stdin: { contents: `module.exports = { ${modules.join(",\n")} }`, resolveDir: process.cwd() },
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
      packages: "external",
      logLevel: "error",
    });
    const code = outputFiles[0]?.text ?? "";
    this.evaluate = new Script(
      `(require) => { const module = { exports: {} }; ${code}\nreturn module.exports; }`,
    ).runInThisContext() as Evaluate;
    const { describe, test, it, beforeEach, afterEach, beforeAll, afterAll } = circus;
    Object.assign(globalThis, { describe, test, it, beforeEach, afterEach, beforeAll, afterAll, expect });
    circus.addEventHandler((event) => {
      this.take(event);
    });
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage = { static: {}, perTest: {} };
    this.switchboard.mutantCoverage = mutantCoverage;
    this.wanted = null;
    const result = await this.run(this.testFiles);
    return result.status === DryRunStatus.Complete ? { ...result, mutantCoverage } : result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    if (!isInSample(options.activeMutant)) return { status: MutantRunStatus.Error, errorMessage: "Not in the sample." };
    const { switchboard } = this;
    switchboard.hitLimit = options.hitLimit;
    switchboard.hitCount = options.hitLimit === undefined ? undefined : 0;
    this.wanted = options.testFilter ? new Set(options.testFilter) : null;
    const asked = options.testFilter && new Set(options.testFilter.map(fileOf));
    const source = relative(process.cwd(), options.sandboxFileName);
    const files = this.bearingOn(source).filter((file) => asked?.has(file) ?? true);
    const result = await this.run(files, options.activeMutant.id);
    const limit = determineHitLimitReached(switchboard.hitCount, switchboard.hitLimit);
    return toMutantRunResult(limit ?? result, options.disableBail);
  }

  /**
   * Its own test first, then what is no test of a rule, then those of the rules nearest to it: the tests of all rules would
   * take most of a minute for each mutant that survives.
   */
  private bearingOn(source: string): readonly string[] {
    const own = this.testFiles.filter((file) => basename(file) === `${basename(source, ".ts")}.test.ts`);
    const ofRules = this.testFiles.filter(isOfARule);
    const others = this.testFiles.filter((file) => !own.includes(file) && !ofRules.includes(file));
    const nearest = nearestRules(source)
      .map((rule) => `test/core/rules/${rule}.test.ts`)
      .filter((file) => !own.includes(file));
    return [...own, ...others, ...nearest.filter((file) => ofRules.includes(file)).slice(0, mostRules)];
  }

  private async run(files: readonly string[], mutant?: string): Promise<DryRunResult> {
    this.results = [];
    circus.resetState();
    try {
      const modules = this.evaluate(createRequire(join(process.cwd(), "package.json")));
      for (const file of files) circus.describe(file, () => modules[file]?.());
      this.switchboard.activeMutant = mutant;
      await circus.run();
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String((error as Error).stack) };
    } finally {
      this.switchboard.activeMutant = undefined;
    }
    return { status: DryRunStatus.Complete, tests: this.results };
  }

  private take(event: circus.Event): void {
    if (event.name === "test_start") {
      const id = idOf(event.test);
      const isOver = this.results.at(-1)?.status === TestStatus.Failed;
      if (isOver || this.wanted?.has(id) === false) event.test.mode = "skip";
      else this.switchboard.currentTestId = id;
    } else if (event.name === "test_done") {
      this.switchboard.currentTestId = undefined;
      this.results.push(resultOf(event.test));
    }
  }
}

/** Every so manieth mutant (SAMPLE), by a hash of what it changes: the same in each run, and no pattern of the sources. */
export function isInSample({ fileName, location, replacement, mutatorName }: Omit<Mutant, "id">): boolean {
  const what = JSON.stringify([basename(fileName), location, mutatorName, replacement]);
  return createHash("sha1").update(what).digest().readUInt32BE() % Number(process.env["SAMPLE"] ?? 1) === 0;
}

type Test = Extract<circus.Event, { name: "test_done" }>["test"];

function resultOf(test: Test): TestResult {
  const id = idOf(test);
  const common = { id, name: id, timeSpentMs: test.duration ?? 0, fileName: fileOf(id) };
  const [error] = test.errors as unknown[];
  if (!error) return { ...common, status: TestStatus.Success };
  const thrown: unknown = Array.isArray(error) ? error[0] : error;
  return { ...common, status: TestStatus.Failed, failureMessage: thrown instanceof Error ? thrown.message : "failed" };
}

/** Its file and the names of its blocks. */
function idOf(test: Test): string {
  const names = [test.name];
  for (let block = test.parent; block.parent; block = block.parent) names.unshift(block.name);
  return names.join(" ");
}

function fileOf(id: string): string {
  return id.split(" ", 1)[0] ?? "";
}

function testsOf(room: string): string[] {
  return readdirSync(`test/core/${room}`, { recursive: true, encoding: "utf8" })
    .map((file) => `test/core/${room}/${file}`)
    .filter((file) => file.endsWith(".test.ts") && !slow.test(file));
}

function isOfARule(testFile: string): boolean {
  const [, rule] = /^test\/core\/rules\/(.+)\.test\.ts$/.exec(testFile) ?? [];
  return rule !== undefined && existsSync(`src/core/rules/${rule}.ts`);
}

/** The names of the files of rules that use a source, those first that use it through the fewest files between. */
function nearestRules(source: string): string[] {
  const reached = [source];
  for (const used of reached) {
    const users = [...sources].filter(([file, text]) => !reached.includes(file) && imports(file, text).includes(used));
    reached.push(...users.map(([file]) => file));
  }
  return reached.filter((file) => file.startsWith("src/core/rules/")).map((file) => basename(file, ".ts"));
}

const sources = new Map(
  ["judging", "rules"].flatMap((room) =>
    readdirSync(`src/core/${room}`)
      .filter((name) => name.endsWith(".ts") && name !== "index.ts")
      .map((name): [string, string] => [`src/core/${room}/${name}`, readFileSync(`src/core/${room}/${name}`, "utf8")]),
  ),
);

function imports(file: string, text: string): string[] {
  return [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, path = ""]) => join(dirname(file), `${path}.ts`));
}

/** A node of the syntax tree with the one around it, as Babel hands them in; Stryker leaves their types open. */
type Spot = Readonly<
  Record<"node", Readonly<Record<string, unknown>>> & { parent?: Readonly<Record<string, unknown>> }
>;

/** The empty value behind `??`, which the compiler asks for at each index: nearly none is ever taken. */
class Fallbacks implements Ignorer {
  shouldIgnore(path: NodePath): string | undefined {
    const { node, parent } = path as unknown as Spot;
    const isFallback =
      parent?.["type"] === "LogicalExpression" && parent["operator"] === "??" && parent["right"] === node;
    const isEmpty = node["value"] === "" || [node["elements"], node["properties"]].some((list) => isEmptyList(list));
    return isFallback && isEmpty ? "a fallback for the compiler" : undefined;
  }
}

function isEmptyList(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "room", RoomTestRunner),
  declareClassPlugin(PluginKind.Ignore, "fallbacks", Fallbacks),
];
