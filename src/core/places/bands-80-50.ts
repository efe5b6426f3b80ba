import { Big } from "../values/big";
import { mof2020 } from "./mof-2020";
import type { Profile } from "./profile";

/** A form of Jiangxi prints its bands below the table: met 100-80%, partly met 80-50%, not met 50-0% of the weight. */
export const bands80To50: Profile = {
  ...mof2020,
  name: "bands-80-50",
  source: "江西省项目支出绩效自评表填表说明（定性指标分三档：100%-80%（含）、80%-50%（含）、50%-0%）",
  partlyMetBand: new Big("0.5"),
  signs: [/80%?(\(含\))?[-—~～至、到]50%/],
};
