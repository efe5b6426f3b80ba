import type { Profile } from "./profile";

/** What may stand at one place of a place's file. */
export type Shape =
  | { readonly is: "text"; readonly says: string }
  /** Shares are fractions of 1. */
  | { readonly is: "number"; readonly says: string; readonly from: number; readonly to: number }
  | { readonly is: "choice"; readonly says: string; readonly of: readonly string[] }
  | { readonly is: "list"; readonly says: string; readonly of: Shape; readonly least?: number }
  | { readonly is: "record"; readonly says: string; readonly fields: Readonly<Record<string, Shape>> };

const text = (says: string): Shape => ({ is: "text", says });
const share = (says: string): Shape => ({ is: "number", says, from: 0, to: 1 });
const points = (says: string): Shape => ({ is: "number", says, from: 0, to: 100 });
const list = (says: string, of: Shape, least = 0): Shape => ({ is: "list", says, of, least });
const record = (says: string, fields: Readonly<Record<string, Shape>>): Shape => ({ is: "record", says, fields });

/** What a place's file may say, key by key: the schema is printed from it, and a file is checked by it. */
export const placeShape = {
  name: text("简称，用于 --profile 和报告"),
  source: text("依据的文件、文号和条款"),
  executionWeight: points("预算执行率的分值"),
  fullPoints: { is: "number", says: "满分；预算执行率在100分之外另计的，如 110", from: 100, to: 200 },
  headings: list(
    "空白表的一级指标",
    record("一级指标", {
      name: text("一级指标名称"),
      level2: list(
        "二级指标",
        record("二级指标", {
          name: text("二级指标名称"),
          points: points("分值，分到其下各行"),
          actual: { is: "choice", says: "实际完成值的填法：数值、程度、百分比", of: ["measure", "grade", "share"] },
        }),
        1,
      ),
    }),
    1,
  ),
  lowExecution: share("执行率低于此数须说明原因，如 0.9"),
  largeAdjustment: share("预算调整幅度超过此数须说明原因；0 表示凡调整都须说明"),
  overAchievement: { is: "number", says: "实际完成值达到指标值的多少倍算远超，如 1.3", from: 1, to: 100 },
  overAchievementDeduction: points("远超指标值扣的分，0 表示由单位自定"),
  completionStep: record("预算完成率的扣分，每低一档扣一次", {
    below: { is: "number", says: "一档的幅度，如 0.05", from: 0.001, to: 1 },
    costs: points("每档扣的分，0 表示按比例计分"),
  }),
  adjustmentSteps: list(
    "预算控制率的分档，从小到大；超过最后一档不得分",
    record("一档", { most: share("追加预算占年初预算不超过此数"), keeps: share("得分占分值的比例") }),
  ),
  metBand: share("定性指标达成的得分下限占分值的比例"),
  partlyMetBand: share("定性指标部分达成的得分下限占分值的比例"),
  executionCaps: list(
    "执行率对应的总分上限，从低到高",
    record("一档", { below: share("执行率低于此数"), most: points("总分不超过此数") }),
  ),
  grades: list(
    "等级，从高到低，最后一等从 0 分起",
    record("一等", { name: text("等级名称"), from: points("最低分，含") }),
    1,
  ),
  signs: list("表上印有其中一句话，就用本地的数；* 代表任意文字", text("一句话")),
} as const satisfies Readonly<Record<Exclude<keyof Profile, "tolerance">, Shape>>;
