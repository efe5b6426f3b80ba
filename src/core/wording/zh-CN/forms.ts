/** The forms by their kind: what lists call each, and what it is for. */
export const forms = {
  registry: { name: "附件1 专项资金绩效自评清单", purpose: "列出要自评的专项资金和责任单位" },
  "base-data": { name: "附件2 基础数据表", purpose: "人员、三公经费、项目支出、政府采购等基础数据" },
  "whole-evaluation": { name: "附件3 整体支出绩效自评表", purpose: "单位整体支出的资金、目标和指标得分" },
  "project-evaluation": {
    name: "附件4 项目支出绩效自评表",
    purpose: "单个项目的资金、目标和指标得分，每个项目一张",
  },
  "transfer-evaluation": {
    name: "转移支付区域绩效自评表",
    purpose: "一项转移支付在本地区的资金、管理、目标和指标，每项一张",
  },
  "government-fund": { name: "政府性基金预算支出情况表", purpose: "自评报告的附表：政府性基金收支" },
  "state-capital": { name: "国有资本经营预算支出情况表", purpose: "自评报告的附表：国有资本经营收支" },
  "social-insurance": { name: "社会保险基金预算支出情况表", purpose: "自评报告的附表：社会保险基金收支" },
} as const;
