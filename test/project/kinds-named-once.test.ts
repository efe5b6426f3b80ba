import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { annexes } from "../../src/core/forms/index";

const src = join(__dirname, "../../src");
const described = /^core\/(forms|wording)\//;

test("no source but the descriptions and the wording names a kind of annex: what is about some goes by their families", () => {
  const families = new Set<string>(annexes.flatMap((annex) => annex.families));
  const kinds = annexes.map(({ kind }) => kind).filter((kind) => !families.has(kind));
  expect(kinds.length).toBeGreaterThan(1);
  const files = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.tsx?$/.test(name) && !described.test(name));
  expect(files.length).toBeGreaterThan(100);
  const naming = files.filter((name) => {
    const text = readFileSync(join(src, name), "utf8");
    return kinds.some((kind) => text.includes(`"${kind}"`));
  });
  expect(naming).toEqual([]);
});
