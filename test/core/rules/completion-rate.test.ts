import type { Changes } from "../../fixtures/forms";
import { ruleCases } from "./rule-cases";

/** A column more beside the indicators of 附件3, with what stands in it in some rows; some targets missed and exceeded. */
const column = (heading: string, cells: Readonly<Record<number, string>>): Changes => ({
  "附件3!indicators.4.target": "103万元",
  "附件3!indicators.7.actual": "99.7%",
  "附件3!indicators.8.actual": "90%",
  "附件3!J13": heading,
  ...Object.fromEntries(Object.entries(cells).map(([row, text]) => [`附件3!J${row}`, text])),
});

ruleCases("completion-rate", {
  clean: [
    [
      "of a limit, from what was reached",
      { ...column("完成率", { 17: "153.63%" }), "附件3!indicators.4.target": "≤212.3万元" },
    ],
    ["as it is", column("完成率", { 14: "100%", 15: "105.9%", 17: "134.17%", 20: "99.7%" })],
    ["capped at 100%, without its sign, rounded", column("完成率", { 15: "100%", 17: "100", 20: "99.7", 21: "90%" })],
    ["as a plain share", column("指标完成率", { 20: "0.997", 21: "0.9" })],
    ["met without a number, or blank", column("完成率", { 22: "100%", 23: "100%", 24: "100%", 16: "" })],
    ["less than was allowed", { ...column("完成率", { 17: "65.09%" }), "附件3!indicators.4.target": "≤212.3万元" }],
    ["deviation with and without its sign", column("偏差率", { 15: "5.9%", 17: "34.17%", 20: "-0.3%", 21: "10%" })],
    ["deviation of what was met is none", column("偏离度", { 14: "0", 15: "0", 16: "0%" })],
    ["deviation in the target's own measure", column("偏差值", { 16: "248", 14: "0", 20: "-0.3", 21: "-10" })],
    ["about so much", { ...column("完成率", { 15: "100%" }), "附件3!indicators.2.actual": "65000万元以上" }],
  ],
  faulty: [
    [
      "100% of a missed target",
      column("完成率", { 20: "100%", 21: "100%" }),
      ["附件3!J21"],
      [
        "warning completion-rate.completion (养老金及各类补助发放精准率 完成率): 100%, right is 90%, 90% ÷ 100% = 90%, rate 90%, by E21 F21, because of 附件3!H21",
      ],
    ],
    [
      "digits exchanged",
      column("完成率", { 15: "109.5%", 21: "90%" }),
      ["附件3!J15"],
      [
        "warning completion-rate.completion (征收基本养老金 完成率): 109.5%, 68834万元 ÷ 65000万元 = 105.90%, rate 105.90%, by E15 F15",
      ],
    ],
    [
      "no deviation of a missed target",
      column("偏差率", { 21: "0" }),
      ["附件3!J21"],
      [
        "warning completion-rate.deviation (养老金及各类补助发放精准率 偏差率): 0, 90% ÷ 100% - 1 = -10%, rate -10%, by E21 F21, because of 附件3!H21",
      ],
    ],
    [
      "wrong deviation",
      column("偏差率", { 17: "24.17%" }),
      ["附件3!J17"],
      [
        "warning completion-rate.deviation (代发独生子女、乡村教师、乡村医生等补助金额 偏差率): 24.17%, 138.19万元 ÷ 103万元 - 1 = 34.17%, rate 34.17%, by E17 F17, because of 附件3!I17",
      ],
    ],
  ],
});
