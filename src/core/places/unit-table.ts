import { Big } from "../values/big";
import { mof2020 } from "./mof-2020";
import type { Profile } from "./profile";

/**
 * The indicator table that bureaus in Hunan print for whole units scores the budget by steps, in copies for 2017 and 2022: 预算完成率
 * 100%计满分，每低于5%扣2分，扣完为止; 预算控制率=0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分.
 */
export const unitTable: Profile = {
  ...mof2020,
  name: "unit-table",
  source:
    "部门整体支出绩效评价指标表（预算完成率每低5%扣2分；预算控制率0、10%、20%、30%以内计5、4、3、2分，超过30%不得分）",
  completionStep: { below: new Big("0.05"), costs: new Big(2) },
  adjustmentSteps: [
    { most: new Big(0), keeps: new Big(1) },
    { most: new Big("0.1"), keeps: new Big("0.8") },
    { most: new Big("0.2"), keeps: new Big("0.6") },
    { most: new Big("0.3"), keeps: new Big("0.4") },
  ],
  signs: [/每低于?5(%|个百分点)扣2分/, /0-10%(\(含\))?,?计4分/],
};
