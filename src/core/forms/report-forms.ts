import { reportForm } from "./report-form";

const governmentFund = reportForm("government-fund", "政府性基金预算支出情况表", 8, []);
const stateCapital = reportForm("state-capital", "国有资本经营预算支出情况表", 6, [
  "解决历史遗留问题及改革成本支出",
  "国有企业资本金注入",
  "国有企业政策性补贴",
  "其他国有资本经营预算支出",
]);
const socialInsurance = reportForm("social-insurance", "社会保险基金预算支出情况表", 8, [
  "企业职工基本养老保险基金",
  "城乡居民基本养老保险基金",
  "机关事业单位基本养老保险基金",
  "职工基本医疗保险基金",
  "城乡居民基本医疗保险基金",
  "工伤保险基金",
  "失业保险基金",
]);

/** The forms that go with the narrative report, which no rule looks at. */
export const reportForms = [governmentFund, stateCapital, socialInsurance] as const;
