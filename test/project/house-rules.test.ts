import { readdirSync, readFileSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { rules } from "../../src/core/rules";
import { findings as inEnglish } from "../../src/core/wording/en/findings";
import packageJson from "../../package.json";
import { findings as inChinese } from "../../src/core/wording/zh-CN/findings";

const root = join(__dirname, "../..");
const notOurs = new Set(["node_modules", "dist", "coverage", ".git", ".cache"]);
const binary = new Set([".png", ".xlsx", ".docx", ".ico"]);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [relative(root, path)];
    });
}

const files = filesUnder(root);
const textFiles = files.filter((file) => !binary.has(extname(file)));
const filesWith = (pattern: RegExp) => textFiles.filter((file) => pattern.test(readFileSync(join(root, file), "utf8")));

describe("every file", () => {
  test("knows no machine: no path of one stands in it", () => {
    expect(filesWith(/(?<![\w.])\/(work|root|home\/\w+)\/|[A-Z]:\\+Users\\/)).toEqual([]);
  });

  test("knows no package registry but npm's own, and that only in the lock", () => {
    // Put together, or this file would find itself.
    const addresses = new RegExp(["https?://registry\\.", "npm" + "mirror\\.", "_auth" + "Token="].join("|"));
    expect(filesWith(addresses).filter((file) => file !== "package-lock.json")).toEqual([]);
    const lock = readFileSync(join(root, "package-lock.json"), "utf8");
    expect(lock.match(/"resolved": "(?!https:\/\/registry\.npmjs\.org\/).*/g) ?? []).toEqual([]);
  });

  test("in src has a name that says what is in it, kebab-case, components PascalCase", () => {
    const names = files.filter((file) => file.startsWith("src/")).map((file) => basename(file));
    const good =
      /^([a-z0-9]+(-[a-z0-9]+)*\.(ts|css|html|json)|([A-Z][a-z0-9]+)+\.tsx|(index|use-[a-z-]+)\.tsx|(README|DECISIONS)\.md)$/;
    expect(names.filter((name) => !good.test(name))).toEqual([]);
    expect(names.filter((name) => /util|helper|common|manager|misc/.test(name))).toEqual([]);
  });
});

test("every command that the README and .ci/run name is there", () => {
  const named = ["README.md", ".ci/run"].flatMap((file) => [
    ...readFileSync(join(root, file), "utf8").matchAll(/npm (?:run )?(?:-s )?(start|test|(?<=run (?:-s )?)[a-z]+)/g),
  ]);
  expect(named.length).toBeGreaterThan(8);
  expect(named.map((match) => match[1]).filter((script) => !(script! in packageJson.scripts))).toEqual([]);
});

/** Every text of a part of the wording by its path, e.g. "pane.pane.check". */
function textsOf(part: unknown, path: string): [path: string, text: string][] {
  if (typeof part === "string") return [[path, part]];
  return Object.entries(part as object).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}
/** Every text in a language: what its folder's files hold, whoever says it. */
const textsIn = (language: string) =>
  readdirSync(join(root, "src/core/wording", language))
    .map((file) => basename(file, ".ts"))
    .filter((name) => name !== "index")
    .flatMap((name) => textsOf(jest.requireActual(`../../src/core/wording/${language}/${name}`), name));
const holesOf = (text = ""): string[] => [...new Set(text.match(/\{\w+\}/g))];

describe("the two languages", () => {
  const english = new Map(textsIn("en"));
  const chinese = textsIn("zh-CN");

  test("have the same texts", () => {
    expect([...english.keys()].sort()).toEqual(chinese.map(([path]) => path).sort());
  });

  test("have the same holes in each text", () => {
    const lacks = (one: string | undefined, other: string | undefined) =>
      holesOf(other).filter((hole) => !holesOf(one).includes(hole));
    const missing = chinese.flatMap(([path, text]) => [
      ...lacks(text, english.get(path)).map((hole) => `zh-CN ${path} lacks ${hole}`),
      ...lacks(english.get(path), text).map((hole) => `en ${path} lacks ${hole}`),
    ]);
    expect(missing).toEqual([]);
  });

  test("say something in each text", () => {
    expect([...chinese, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});

describe("every rule of the catalogue", () => {
  test("has an id and a code of its own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  });

  test("stands in the file of its name", () => {
    expect(rules.filter(({ id }) => !files.includes(`src/core/rules/${id}.ts`)).map(({ id }) => id)).toEqual([]);
  });

  test("has a test of its own", () => {
    expect(rules.filter(({ id }) => !files.includes(`test/core/rules/${id}.test.ts`)).map(({ id }) => id)).toEqual([]);
  });

  test("has a title in both languages, and no title is without its rule", () => {
    const ids = rules.map(({ id }) => id).sort();
    expect(Object.keys(inChinese.titles).sort()).toEqual(ids);
    expect(Object.keys(inEnglish.titles).sort()).toEqual(ids);
  });
});
