import { Big } from "../values/big";
import { mof2020 } from "./mof-2020";
import type { Profile } from "./profile";

/** Shanghai grades by other names and edges: 优 from 90, 良 from 75, 合格 from 60, 不合格 below. */
export const shanghai: Profile = {
  ...mof2020,
  name: "shanghai",
  source: "上海市财政项目支出绩效评价管理办法（评价等级：优90分及以上，良75分及以上，合格60分及以上，不合格60分以下）",
  grades: [
    { name: "优", from: new Big(90) },
    { name: "良", from: new Big(75) },
    { name: "合格", from: new Big(60) },
    { name: "不合格", from: new Big(0) },
  ],
  signs: [/优.{0,16}良.{0,16}(?<!不)合格.{0,16}不合格/],
};
