import { Big } from "../values/big";
import { mof2020 } from "./mof-2020";
import type { Profile } from "./profile";

/**
 * The form of a bureau in Sichuan prints it beside the funds: 预算执行率未达到90%的需说明原因, and any adjustment during the
 * year is to be explained by itself. The rest follows the ministry.
 */
export const execution90: Profile = {
  ...mof2020,
  name: "execution-90",
  source: "四川省部门预算项目支出绩效自评表填表说明（预算执行率未达到90%的需说明原因；年中预算调整应单独说明理由）",
  lowExecution: new Big("0.9"),
  largeAdjustment: new Big(0),
  signs: [/执行率.{0,8}(未达到|未达|低于|不足|小于|<)90%.{0,6}[需应须请].{0,6}(说明|分析)/],
};
