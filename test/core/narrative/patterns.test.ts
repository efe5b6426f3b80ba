import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { seedGrids } from "../../bench/project-sheets";
import { checked, narrativeOf } from "./report-of";
import { annexPatterns } from "./annex-patterns";
import { noClaims, reasons } from "./other-patterns";
import { numberSets, type Pattern } from "./pattern";
import { patterns } from "./patterns";

const title = "某区社会保险服务中心2023年度整体支出绩效自评报告\n";

interface Tried {
  readonly sentence: string;
  readonly isWrong: boolean;
  readonly read: number;
  readonly found: readonly string[];
}

function tried({ wordings, annexes }: Pattern): Tried[] {
  return wordings.flatMap((wording) =>
    numberSets.flatMap((numbers) =>
      [0, 2.4].map((wrong) => {
        const sentence = wording({ ...numbers, wrong });
        const report = title + sentence;
        const read = narrativeOf(report).sentences.flatMap(({ claims }) => claims).length;
        return {
          sentence,
          isWrong: wrong > 0,
          read,
          found: checked(report, annexes?.({ ...numbers, wrong })).findings.map(({ rule }) => rule),
        };
      }),
    ),
  );
}

const table = [...patterns, ...annexPatterns].map((pattern) => ({ pattern, sentences: tried(pattern) }));

test.each(table)("$pattern.name", ({ pattern, sentences }) => {
  expect(sentences).toHaveLength(40);
  expect(sentences.filter(({ isWrong, found }) => !isWrong && found.length > 0)).toEqual([]);
  expect(sentences.filter(({ isWrong, found }) => isWrong && !found.includes(pattern.rule))).toEqual([]);
});

const seed = seedGrids();
const lowExecution = checkWorkbook(seed).findings.filter(
  ({ rule, sheet }) => rule === "low-execution" && sheet === "附件4-原试点退费",
);
const answers = reasons.map(([sentence, isReason]) => {
  const told = checked(title + sentence, seed, lowExecution).told.length > 0;
  return { sentence, isReason, told };
});
const silences = noClaims.map((sentence) => {
  const { findings, tied } = checked(title + sentence, seed);
  return { sentence, found: findings.map(({ rule }) => rule), tied: tied.map(({ number }) => number) };
});

test.each([
  "2022年公务接待费预算0.9万元，实际支出0.7万元。",
  "一季度公务接待费预算0.2万元，实际支出0.1万元。",
  "公务接待费预算0.8万元，会议费由其他科室承担，实际支出0.7万元。",
  "公务接待费预算0.8万元，实际支出0.51万元，比预算减少0.29万元，实际支出0.3万元。",
  "公务接待费预算0.8万元，其中一季度支出0.2万元。",
  "上年自评等级为良，对5个项目开展了绩效自评。",
  "等级划分为优、良、中、差四档，80分以上评为良，90分以上评为优。",
  "力争下年度自评等级为良。",
  "全年实施项目9个，其中新建项目4个。",
  "下属单位对6个项目开展绩效自评，等级为良。",
])("what the annexes do not speak of is not held against them: %s", (sentence) => {
  expect(checked(title + sentence, seed).findings).toEqual([]);
});

test("a reason for low execution silences it, and nothing else does", () => {
  expect(lowExecution).toHaveLength(1);
  expect(answers).toHaveLength(40);
  expect(answers.filter(({ isReason, told }) => isReason !== told)).toEqual([]);
});

test("numbers that claim nothing are silent, and tie to nothing", () => {
  expect(silences).toHaveLength(40);
  expect(silences.filter(({ found, tied }) => found.length + tied.length > 0)).toEqual([]);
});

afterAll(() => {
  const count = <One>(all: readonly One[], is: (one: One) => boolean) => `${String(all.filter(is).length)}/`;
  const lines = table.map(({ pattern, sentences }) => {
    const wrong = sentences.filter(({ isWrong }) => isWrong);
    const right = sentences.filter(({ isWrong }) => !isWrong);
    const found = wrong.filter(({ found: rules }) => rules.includes(pattern.rule)).length;
    const silent = right.filter(({ found: rules }) => rules.length === 0).length;
    const numbers = sentences.reduce((sum, { read }) => sum + read, 0);
    return `${pattern.rule.padEnd(26)} ${String(numbers).padStart(4)} numbers read  wrong: ${String(found)}/${String(wrong.length)} found  right: ${String(silent)}/${String(right.length)} silent  ${pattern.name}`;
  });
  const silent = count(silences, ({ found, tied }) => found.length + tied.length === 0);
  const [told, kept] = [true, false].map((is) => count(answers, (one) => one.isReason === is && one.told === is));
  lines.push(`reasons that silence low-execution: ${told ?? ""}20 told  no reason: ${kept ?? ""}20 kept`);
  lines.push(`numbers that are no claims: ${silent}40 silent and untied`);
  process.stdout.write(`${lines.join("\n")}\n`);
});
