import type { CellStyle, CellValidation } from "../grid/sheet-layout";

/** What a cell of a blank form asks for. */
export type InputKind =
  "name" | "words" | "prose" | "amount" | "count" | "area" | "measure" | "grade" | "share" | "weight" | "score";

interface Input {
  /** How it differs from an ordinary input. */
  readonly style?: CellStyle;
  /** Something that could stand there, for reading the form that is being laid out. */
  readonly sample: string | number;
  readonly validation?: Omit<CellValidation, "areas">;
}

/** A warning, not a stop: "/" and 无 are answers too. */
const asked = (title: string, message: string) => ({
  ignoreBlanks: true,
  prompt: { title, message },
  alert: { style: "warning" as const, title, message: `${message}确定要这样填写吗？` },
});

const notNegative = { kind: "decimal", operator: "greaterThanOrEqual", operands: ["0"] } as const;

/** The degrees of 财预〔2020〕10号 for what cannot be counted. */
const grades = ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"];

export const inputs: Readonly<Record<InputKind, Input>> = {
  name: { sample: "样" },
  words: { sample: "样", style: { horizontal: "left" } },
  prose: {
    sample: "样",
    style: { horizontal: "left", vertical: "top" },
    validation: {
      kind: "textLength",
      operator: "lessThanOrEqual",
      operands: ["2000"],
      ...asked("文字说明", "请分条填写，能用数字说明的写明数字和单位，不超过2000字。"),
    },
  },
  amount: { sample: 1, validation: { ...notNegative, ...asked("金额", "请填数字，单位为万元，不带单位文字。") } },
  count: {
    sample: 1,
    validation: {
      kind: "wholeNumber",
      operator: "greaterThanOrEqual",
      operands: ["0"],
      ...asked("人数", "请填整数，单位为人。"),
    },
  },
  area: { sample: 1, validation: { ...notNegative, ...asked("面积", "请填数字，单位为平方米。") } },
  measure: {
    sample: 1,
    validation: {
      kind: "textLength",
      operator: "lessThanOrEqual",
      operands: ["200"],
      ...asked("指标值", "能量化的请填数字或百分数（如 95%），得分随即算出；也可写成 ≥95%、20家，得分由“填充”计算。"),
    },
  },
  grade: {
    sample: 1,
    validation: {
      kind: "list",
      operands: [grades.join(",")],
      ...asked("实际完成值", "定性指标请从列表中选择完成程度，定量指标请填数字或百分数。"),
    },
  },
  share: {
    sample: 1,
    style: { format: "0.0%" },
    validation: {
      kind: "decimal",
      operator: "between",
      operands: ["0", "1"],
      ...asked("百分比", "请填 0% 到 100% 之间的百分数，如 95%。"),
    },
  },
  weight: {
    sample: 1,
    validation: {
      kind: "decimal",
      operator: "between",
      operands: ["0", "100"],
      ...asked("分值", "分值可在同一级指标内调整，全部分值之和应为100分。"),
    },
  },
  score: {
    sample: 1,
    validation: {
      kind: "decimal",
      operator: "between",
      operands: ["0", "100"],
      ...asked("得分", "指标值和完成值都是数字时自动计算；定性指标请按完成程度填写，不超过分值。"),
    },
  },
};
