import { buildDraft, type DraftInput } from "../../../src/core/narrative/draft/build-draft";
import type { Draft } from "../../../src/core/narrative/draft/draft";
import { gapsIn } from "../../../src/core/narrative/gap";
import { defaultProfile } from "../../../src/core/places/index";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, seedForms, typed, type Changes } from "../../fixtures/forms";
import { checked } from "./report-of";

const refund = "附件4-原试点退费";

function drafted(forms: typeof seedForms, more: Partial<DraftInput> = {}): Draft {
  const annexes = readAnnexes(gridsOf(forms));
  return buildDraft({ annexes, unit: "社会保险服务中心", year: 2023, profile: defaultProfile, findings: [], ...more });
}

/** A draft as a person reads it: one paragraph a line, tables left out. */
const prose = ({ title, blocks }: Draft) =>
  [
    title.replace("\n", ""),
    ...blocks.flatMap((block) => {
      if (block.kind === "table") return [];
      return block.kind === "attachments" ? block.lines : [block.text];
    }),
  ].join("\n");
const sentence = (draft: Draft, part: string) =>
  prose(draft)
    .split("\n")
    .find((line) => line.includes(part));

test.each([
  ["the seed", seedForms],
  ["the seed with its faults mended", cleanForms],
])(
  "%s: the draft has the ten sections, and held against the annexes that it came from there is nothing to say",
  (_name, forms) => {
    const draft = drafted(forms);
    const report = checked(prose(draft), gridsOf(forms));
    expect(report.findings).toEqual([]);
    expect(report.unjudged).toEqual([]);
    expect(report.tied.length).toBeGreaterThan(20);
    // Rates are of the sentence's own numbers.
    expect(report.untied.filter(({ number }) => !number.endsWith("%"))).toEqual([]);
    const sections = draft.blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [block.text] : [],
    );
    expect(sections.map((text) => text[0]).join("")).toBe("一二三四五六七八九十");
  },
);

test("figures stand as the annexes have them, with what follows from them", () => {
  const draft = drafted(cleanForms);
  expect(sentence(draft, "人员编制")).toMatch(/^2023年末人员编制23人，在职人员\d+人。$/);
  expect(sentence(drafted(seedForms), "原试点退费年初预算")).toBe(
    "2、原试点退费年初预算0万元，全年预算450万元，执行148万元，预算执行率32.89%。剩余302万元，【请填写：没有执行完的原因，资金结转还是收回】。",
  );
});

test.each<[string, Changes, string, string]>([
  [
    "an amount that an annex leaves blank",
    { "附件3!F7": "其中：基本支出：" },
    "基本支出【",
    "基本支出【请填写：基本支出金额】",
  ],
  [
    "two annexes that tell different amounts",
    { "附件3!F8": "项目支出：99" },
    "核对后填写",
    "项目支出【请填写：项目支出金额，各附件所填不一致，核对后填写】。",
  ],
  ["an amount that nobody can read", { [`${refund}!E6`]: "约450" }, "2、原试点退费", "全年预算【请填写：全年预算数】"],
  ["spending above its budget", { "附件2!F12": "0.9" }, "公务接待费", "超出预算0.1万元，【请填写：超出预算的原因】"],
])("%s is a gap for the writer, at its place", (_what, changes, part, expected) => {
  expect(sentence(drafted(typed(cleanForms, changes)), part)).toContain(expected);
});

test("a zero is told as nothing, a blank is asked for", () => {
  const zero = drafted(typed(cleanForms, { "附件3!B8": "政府性基金拨款：0" }));
  expect([sentence(zero, "无政府性基金"), sentence(drafted(cleanForms), "国有资本经营预算支出的")]).toEqual([
    "无政府性基金预算支出。",
    expect.stringContaining("没有的写明没有"),
  ]);
});

test("a gap answers for no reason that an annex misses, and findings stand at the end, each once asked for", () => {
  const finding = {
    rule: "low-execution",
    sheet: refund,
    row: "年度资金总额",
    place: `${refund}!F6`,
    text: "执行率低",
  };
  const ofWhole = { ...finding, sheet: "附件3", place: "附件3!E5" };
  const draft = drafted(seedForms, { findings: [finding, { ...finding, rule: "missing-reason" }, ofWhole] });
  expect(
    prose(draft)
      .split("\n")
      .filter((line) => line.includes("偏差的原因")),
  ).toEqual(["原试点退费的年度资金总额【请填写：偏差的原因】。", "年度资金总额【请填写：偏差的原因】。"]);
  expect(checked(prose(draft), gridsOf(seedForms)).told).toEqual([]);
  expect(draft.blocks.at(-1)).toMatchObject({
    kind: "table",
    rows: [
      ["1", `${refund}!F6`, "执行率低"],
      ["2", `${refund}!F6`, "执行率低"],
      ["3", "附件3!E5", "执行率低"],
    ],
  });
});

test("gaps are told from what stands between them", () => {
  expect(gapsIn("甲【请填写：乙】丙【丁】")).toEqual([
    { text: "甲", isGap: false },
    { text: "【请填写：乙】", isGap: true },
    { text: "丙【丁】", isGap: false },
  ]);
});
