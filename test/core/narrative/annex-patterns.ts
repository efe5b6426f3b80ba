import type { Grid } from "../../../src/core/grid/grid";
import { gridsOf } from "../../bench/project-sheets";
import { seedForms, typed, type Changes } from "../../fixtures/forms";
import { shown, type Numbers, type Pattern } from "./pattern";

const w = shown;
const project = "原试点退费";
const annexes = (changes: Changes): readonly Grid[] => gridsOf(typed(seedForms, changes));

/** What the sentences repeat: spending on receptions, a project's four amounts, posts and people, scores. */
const held = ({ a, b, c, n }: Numbers) =>
  annexes({
    "附件2!B5": String(n * 4),
    "附件2!D5": String(n * 4 - 1),
    ...{ "附件2!D7": w(b), "附件2!F7": w(c), "附件2!D12": w(b), "附件2!F12": w(c) },
    ...{ "附件4-原试点退费!D6": w(b), "附件4-原试点退费!E6": w(a), "附件4-原试点退费!F6": w(c) },
    "附件3!H31": String(90 + n),
  });

/** Receptions that cost more than was planned where the sentence is to be wrong. */
const spentUp = ({ b, c, wrong }: Numbers) => {
  const spent = w(wrong ? b + wrong : c);
  return annexes({ "附件2!D7": w(b), "附件2!F7": spent, "附件2!D12": w(b), "附件2!F12": spent });
};

/** 附件3 scores as many points as the sentence's grade needs, or one grade less. */
const graded = ({ n, wrong }: Numbers) => annexes({ "附件3!H31": String((wrong ? 80 : 90) + n) });
/** The seed has two projects. */
const evaluated = ({ wrong }: Numbers) => String(wrong ? 3 : 2);

const up = ({ wrong }: Numbers) => Math.ceil(wrong);

/** The ways of saying something that only the annexes can prove wrong. */
export const annexPatterns: readonly Pattern[] = [
  {
    name: "预算a，支出b",
    rule: "report-amount-mismatch",
    annexes: held,
    wordings: [
      ({ b, c, wrong }) => `公务接待费预算${w(b + wrong)}万元，实际支出${w(c)}万元。`,
      ({ b, c, wrong }) => `公务接待费预算${w(b)}万元，实际支出${w(c + wrong)}万元。`,
      ({ b, c, wrong }) => `公务接待费年初预算为${w(b)}万元，支出决算为${w(c + wrong)}万元。`,
      ({ b, c, wrong }) => `“三公”经费预算数${w(b + wrong)}万元，决算数${w(c)}万元。`,
      ({ b, c, wrong }) => `“三公”经费支出${w(c + wrong)}万元，预算${w(b)}万元。`,
      ({ b, c, wrong }) => `2023年公务接待费支出${w(c + wrong)}万元（预算${w(b)}万元）。`,
      ({ b, c, wrong }) => `全年安排公务接待费预算${w(b + wrong)}万元，全年公务接待费支出${w(c)}万元。`,
      ({ b, c, wrong }) => `公务接待费：预算${w(b)}万元，决算${w(c + wrong)}万元。`,
      ({ b, c, wrong }) => `公务接待费预算${w(b)}万元。公务接待费实际支出${w(c + wrong)}万元。`,
      ({ b, c, wrong }) => `“三公”经费年初预算${w((b + wrong) * 10000)}元，实际支出${w(c * 10000)}元。`,
    ],
  },
  {
    name: "年初a，调整后b，到位c，支出d",
    rule: "report-amount-mismatch",
    annexes: held,
    wordings: [
      ({ a, b, c, wrong }) =>
        `${project}项目年初预算${w(b + wrong)}万元，调整后预算${w(a)}万元，到位${w(a)}万元，支出${w(c)}万元。`,
      ({ a, b, c, wrong }) =>
        `${project}项目年初预算${w(b)}万元，调整后预算${w(a + wrong)}万元，到位${w(a)}万元，支出${w(c)}万元。`,
      ({ a, b, c, wrong }) =>
        `${project}项目年初预算${w(b)}万元，调整后预算${w(a)}万元，到位资金${w(a + wrong)}万元，支出${w(c)}万元。`,
      ({ a, b, c, wrong }) =>
        `${project}项目年初预算${w(b)}万元，调整后预算${w(a)}万元，到位${w(a)}万元，实际支出${w(c + wrong)}万元。`,
      ({ a, b, c, wrong }) => `${project}年初预算数${w(b)}万元，全年预算数${w(a + wrong)}万元，全年执行数${w(c)}万元。`,
      ({ a, c, wrong }) => `${project}项目由财政拨付${w(a)}万元，实际使用${w(c + wrong)}万元。`,
      ({ a, b, wrong }) => `${project}项目年初预算${w(b)}万元，年中追加后为${w(a + wrong)}万元。`,
      ({ a, c, wrong }) => `${project}项目资金下达${w(a + wrong)}万元，已支付${w(c)}万元。`,
      ({ a, b, c, wrong }) => `${project}项目：年初预算${w(b + wrong)}万元，调整为${w(a)}万元，全年执行${w(c)}万元。`,
      ({ a, c, wrong }) => `${project}项目支出${w(c + wrong)}万元，到位资金${w(a)}万元。`,
    ],
  },
  {
    name: "控制在预算之内",
    rule: "report-within-budget",
    annexes: spentUp,
    wordings: [
      () => "公务接待费控制在预算范围之内，没有超出。",
      () => "“三公”经费严格控制在年初预算以内。",
      () => "公务接待费支出未超预算。",
      () => "“三公”经费支出没有超过年度预算。",
      () => "我单位厉行节约。“三公”经费控制在预算数之内。",
      () => "全年公务接待费未突破预算。",
      () => "公务接待费严格按标准开支，不超预算。",
      () => "“三公”经费按预算执行，预算没有超出。",
      () => "公务接待费低于年初预算。",
      () => "“三公”经费支出均在预算之内。",
    ],
  },
  {
    name: "N个（岗位、人员）",
    rule: "report-amount-mismatch",
    annexes: held,
    wordings: [
      (all) => `人员编制${String(all.n * 4 + up(all))}个。`,
      (all) => `核定编制${String(all.n * 4 + up(all))}名。`,
      (all) => `我单位人员编制${String(all.n * 4 + up(all))}人，退休人员12人。`,
      (all) => `年末在职人员${String(all.n * 4 - 1 + up(all))}人，退休人员12人。`,
      (all) => `编制人数${String(all.n * 4)}人，实有人数${String(all.n * 4 - 1 + up(all))}人。`,
      (all) => `中心编制${String(all.n * 4 + up(all))}名，在职${String(all.n * 4 - 1)}名。`,
      (all) => `2023年末实有在职人员${String(all.n * 4 - 1 + up(all))}名。`,
      (all) => `核定人员编制${String(all.n * 4 + up(all))}个（其中参公编制3个）。`,
      (all) => `现有在职人员${String(all.n * 4 - 1 + up(all))}人，另有退休人员12人。`,
      (all) => `编制数为${String(all.n * 4 + up(all))}个，实际在职人数为${String(all.n * 4 - 1)}人。`,
    ],
  },
  {
    name: "自评得分N分",
    rule: "report-amount-mismatch",
    annexes: held,
    wordings: [
      (all) => `部门整体支出绩效自评得分${String(90 + all.n - up(all))}分。`,
      (all) => `自评得分${String(90 + all.n - up(all))}分，等级为优。`,
      (all) => `自评总分为${String(90 + all.n - up(all))}分，评价等级为“优”。`,
      (all) => `经自评，我单位绩效自评得分为${String(90 + all.n - up(all))}分。`,
      (all) => `综合得分${String(90 + all.n - up(all))}分，自评等次为优秀。`,
      (all) => `2023年度整体支出绩效自评总得分${String(90 + all.n - up(all))}分。`,
      (all) => `对照指标逐项打分，自评得分${String(90 + all.n - up(all))}分。`,
      (all) => `总得分${String(90 + all.n - up(all))}分。`,
      (all) => `自评总得分${String(90 + all.n - up(all))}分，自评结果为优。`,
      (all) => `我单位自评得分为${String(90 + all.n - up(all))}.0分。`,
    ],
  },
  {
    name: "等级为优",
    rule: "report-grade-mismatch",
    annexes: graded,
    wordings: [
      () => "自评等级为优。",
      () => "部门整体支出绩效自评结果为“优”。",
      () => "经综合评价，绩效自评等次为优秀。",
      () => "本单位整体支出绩效评定为“优”等级。",
      () => "自评等级：优。",
      ({ n, wrong }) => `自评得分${String((wrong ? 80 : 90) + n)}分，等级为优。`,
      ({ n, wrong }) => `自评总分为${String((wrong ? 80 : 90) + n)}分，评价等级为“优”。`,
      ({ n, wrong }) => `综合得分${String((wrong ? 80 : 90) + n)}分，自评等次为优秀。`,
      ({ n, wrong }) => `满分100分，自评得分${String((wrong ? 80 : 90) + n)}分，评为“优秀”等次。`,
      ({ n, wrong }) => `我单位绩效自评总得分${String((wrong ? 80 : 90) + n)}.5分，自评结果为优。`,
    ],
  },
  {
    name: "自评项目N个",
    rule: "report-project-count-mismatch",
    annexes: () => annexes({}),
    wordings: [
      (all) => `对${evaluated(all)}个项目开展绩效自评。`,
      (all) => `2023年共对${evaluated(all)}个项目支出进行了绩效自评。`,
      (all) => `纳入绩效自评的项目${evaluated(all)}个。`,
      (all) => `开展自评的项目共${evaluated(all)}个，资金557.59万元。`,
      (all) => `组织${evaluated(all)}个专项项目绩效自评。`,
      (all) => `本年度绩效自评项目数量为${evaluated(all)}个。`,
      (all) => `填报项目支出绩效自评表${evaluated(all)}张。`,
      (all) => `${evaluated(all)}个项目全部完成绩效自评。`,
      (all) => `我单位自评项目${evaluated(all)}个，自评覆盖率100%。`,
      (all) => `已对${evaluated(all)}个项目资金进行绩效评价。`,
    ],
  },
  {
    name: "附件：1、… 2、…",
    rule: "report-annex-missing",
    annexes: () => annexes({}),
    wordings: [
      "基础数据表|政府性基金预算支出情况表",
      "部门整体支出绩效自评表|国有资本经营预算支出情况表",
      "项目支出绩效自评表|社会保险基金预算支出情况表",
      "专项资金绩效自评清单|资产情况表",
      "部门整体支出绩效评价基础数据表|政府采购情况表",
      "整体支出绩效自评表|人员情况明细表",
      "项目支出绩效目标自评表|固定资产清单",
      "部门基础数据表|政府性基金支出情况",
      "单位整体支出评价表|专家名单表",
      "项目绩效自评表|合同清单",
    ].map((names) => {
      const [there = "", missing = ""] = names.split("|");
      return ({ n, wrong }) =>
        `一、单位情况\n单位运转正常。\n二、其他\n没有其他需要说明的情况。\n附件：1、${wrong ? missing : there}\n2、${n === 5 ? "基础数据表" : "整体支出绩效自评表"}`;
    }),
  },
];
