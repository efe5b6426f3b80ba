import { verdictsOn } from "../../../src/core/checking/verdicts";
import type { AnnexKind } from "../../../src/core/forms/index";
import { annexes } from "../../../src/core/forms/index";
import { defaultProfile } from "../../../src/core/places/index";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { rules } from "../../../src/core/rules";
import { seedGrids } from "../../bench/project-sheets";

const said = (read: ReturnType<typeof readAnnexes>) =>
  verdictsOn(read, defaultProfile).map(({ rule, verdict }) => [
    rule.id,
    verdict.kind,
    verdict.at.sheet,
    verdict.at.cell,
  ]);

test("an annex of a kind that no rule has heard of has every rule of its families", () => {
  const read = readAnnexes(seedGrids());
  const unheardOf = read.map((annex) => ({
    ...annex,
    description: { ...annex.description, kind: "unheard-of" as AnnexKind },
  }));
  expect(said(read).length).toBeGreaterThan(40);
  expect(said(unheardOf)).toEqual(said(read));
});

test("every family of every kind that is read has rules, and every rule is of a family that is read", () => {
  const read = new Set(annexes.flatMap(({ families }) => families));
  const judged = new Set(rules.flatMap(({ families }) => families));
  expect([...judged].filter((family) => !read.has(family))).toEqual([]);
  expect([...read].filter((family) => !judged.has(family))).toEqual([]);
});

test("what an annex says by itself it says beside any other, and no rule that judges it so looks further", () => {
  const read = readAnnexes(seedGrids());
  const alone = new Set<string>(rules.filter(({ scope }) => scope === "annex").map(({ id }) => id));
  const apart = read.flatMap((annex) => said([annex])).filter(([rule]) => alone.has(rule!));
  const together = said(read).filter(([rule]) => alone.has(rule!));
  expect(together).toEqual(apart);
  const forgetful = rules
    .filter(({ scope }) => scope === "annex")
    .flatMap((rule) =>
      [...rule.check({ annexes: read.filter(isOf(rule)), profile: defaultProfile })].map(({ kind, at }) =>
        [rule.id, kind, at.sheet, at.cell].join(),
      ),
    );
  expect(forgetful.sort()).toEqual(together.map((one) => one.join()).sort());
});

function isOf({ families }: (typeof rules)[number]) {
  return ({ description }: ReturnType<typeof readAnnexes>[number]) =>
    families.some((family) => description.families.includes(family));
}
