import { checked, narrativeOf } from "./report-of";
import { numberSets, patterns, type Pattern } from "./patterns";

const title = "某区社会保险服务中心2023年度整体支出绩效自评报告\n";

interface Tried {
  readonly sentence: string;
  readonly isWrong: boolean;
  readonly read: number;
  readonly found: readonly string[];
}

function tried({ wordings }: Pattern): Tried[] {
  return wordings.flatMap((wording) =>
    numberSets.flatMap((numbers) =>
      [0, 2.4].map((wrong) => {
        const sentence = wording({ ...numbers, wrong });
        const report = title + sentence;
        const read = narrativeOf(report).sentences.flatMap(({ claims }) => claims).length;
        return { sentence, isWrong: wrong > 0, read, found: checked(report).findings.map(({ rule }) => rule) };
      }),
    ),
  );
}

const table = patterns.map((pattern) => ({ pattern, sentences: tried(pattern) }));

test.each(table)("$pattern.name", ({ pattern, sentences }) => {
  expect(sentences).toHaveLength(40);
  expect(sentences.filter(({ isWrong, found }) => !isWrong && found.length > 0)).toEqual([]);
  expect(sentences.filter(({ isWrong, found }) => isWrong && !found.includes(pattern.rule))).toEqual([]);
});

afterAll(() => {
  const lines = table.map(({ pattern, sentences }) => {
    const wrong = sentences.filter(({ isWrong }) => isWrong);
    const right = sentences.filter(({ isWrong }) => !isWrong);
    const found = wrong.filter(({ found: rules }) => rules.includes(pattern.rule)).length;
    const silent = right.filter(({ found: rules }) => rules.length === 0).length;
    const numbers = sentences.reduce((sum, { read }) => sum + read, 0);
    return `${pattern.rule.padEnd(26)} ${String(numbers).padStart(4)} numbers read  wrong: ${String(found)}/${String(wrong.length)} found  right: ${String(silent)}/${String(right.length)} silent  ${pattern.name}`;
  });
  process.stdout.write(`${lines.join("\n")}\n`);
});
