import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { profiles } from "../../../src/core/places/index";
import type { Profile } from "../../../src/core/places/profile";
import { readPlace } from "../../../src/core/places/read-place";
import { guessProfile } from "../../../src/core/judging/guess-profile";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { publishedForms } from "../reading/published/forms";
import { sheetOf } from "../reading/sheet-of";

const guessOf = (text: string) => {
  const guess = guessProfile(readAnnexes([sheetOf(text)]));
  return guess && `${guess.profile.name} by ${guess.evidence.cell}`;
};
const standard = publishedForms["central department"].trim();

test.each([
  [publishedForms["Sichuan, 2023"], "execution-90 by J9"],
  [`${standard}\n注：预算执行率低于90%的需说明原因。`, "execution-90 by A19"],
  [`${standard}\n注：预算执行率低于80%的，自评总分不得超过89分。`, "capped-total by A19"],
  [`${standard}\n执行率在70%-80%之间的，总分最高为89分；低于50%的，总分不高于59分。`, "capped-total by A19"],
  [`${standard}\n注：预算执行率小于９０％的，应分析原因。`, "execution-90 by A19"],
  [`${standard}\n完成值达到目标值130%（含）以上的扣2分。`, "capped-total by A19"],
  [`${standard}\n定性指标分为100%-80%（含）、80%-50%（含）、50%-0%三档。`, "bands-80-50 by A19"],
  [`${standard}\n评价等级：优（90分及以上）、良、合格、不合格。`, "shanghai by A19"],
  [`${standard}\n实际完成值达到指标值120%及以上的，须说明偏差原因。`, "over-120 by A19"],
  [`${standard}\n预算完成率100%计满分，每低于5%扣2分，扣完为止。`, "unit-table by A19"],
  [`${standard}\n预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分。`, "unit-table by A19"],
])("a form's printed note speaks for a profile", (text, expected) => {
  expect(guessOf(text)).toBe(expected);
});

test.each([
  ["says nothing", standard],
  ["gives a person's reason", `${standard}\n执行率未达到90%，原因是项目推迟。`],
  ["names its own rate and total", `${standard}\n预算执行率98.5%，自评总分99.85分，最高等级为优。`],
  ["says what its points are", `${standard}\n预算执行率10分，自评总分最高100分。`],
  ["was spared", `${standard}\n完成130%，但未扣2分。`],
  ["costs a step of another size", `${standard}\n完成率100%得满分，每低于1%扣2分，扣完为止。`],
  ["asks below another rate", `${standard}\n注：预算执行率未达到80%的需说明原因。`],
])("a form that %s speaks for none", (_, text) => {
  expect(guessOf(text)).toBeNull();
});

describe("a person's own place", () => {
  const own = readPlace({
    name: "本市",
    source: "市财绩〔2024〕3号",
    lowExecution: 0.95,
    signs: ["市财绩*3号", "执行率未达90%"],
  });
  if (!("name" in own)) throw new Error(JSON.stringify(own));
  const guessed = (text: string, asked: Profile | "guessed", places?: readonly Profile[]) => {
    const { guess, profile } = checkWorkbook([sheetOf(text)], asked, places);
    return [profile, guess && `${guess.profile.name} by ${guess.evidence.cell}`];
  };

  test.each([
    ["by a short sentence without a number", `${standard}\n（市财绩〔2024〕3号）`],
    ["before a known place that its form also speaks for", `${standard}\n注：预算执行率未达90%的需说明原因。`],
  ])("is told by what its forms print, %s", (_, text) => {
    expect(guessed(text, "guessed", [own])).toEqual(["本市", "本市 by A19"]);
    expect(guessed(text, profiles[0]!, [own])).toEqual(["mof-2020", "本市 by A19"]);
    expect(guessed(text, own)).toEqual(["本市", "本市 by A19"]);
  });

  test("leaves other forms to the known places", () => {
    const text = `${standard}\n评价等级：优（90分及以上）、良、合格、不合格。`;
    expect(guessed(text, "guessed", [own])).toEqual(["shanghai", "shanghai by A19"]);
    expect(guessed(standard, own)).toEqual(["本市", null]);
  });
});
