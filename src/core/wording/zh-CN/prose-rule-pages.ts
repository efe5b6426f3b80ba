import type { ProseRulePages } from "../rule-pages";

/** An example of what each rule on a report's prose finds, and when it says nothing. */
export const proseRulePages: ProseRulePages = {
  "report-sum-mismatch": {
    example: "“公用经费60万元，其中：办公费20万元，差旅费15万元，其他22万元”，相加 57万元",
    silent: "有“等”“约”，或看不出是否列全（列为未判断）；只差四舍五入",
  },
  "report-rate-mismatch": {
    example: "“参保45498人，完成率100.66%”，附件3的目标是 45049 人 → 101%",
    silent: "句中和附件里都找不到所依据的数；按所写的位数四舍五入后相同",
  },
  "report-growth-mismatch": {
    example: "“本年120万元，比上年增加20万元，增长25%” → 20%",
    silent: "上年数为 0；只写增减、没有写比率",
  },
  "report-difference-mismatch": {
    example: "“拨付450万元，使用148万元，结转312万元” → 302万元",
    silent: "句中缺其中一个数；写有“约”“近”",
  },
  "report-count-mismatch": {
    example: "“内设股室7个，即办公室、财务股、征缴股”，只列出 3 个",
    silent: "“包括”“等”之后列得不全；列出的名称看不出如何断开",
  },
  "report-value-conflict": {
    example: "前面写“编制23个”，后面写“编制25个”",
    silent: "所属单位、其他年度、人均的数；同一数据换了金额单位",
  },
  "report-year-slip": {
    example: "2023年度的报告写“结转到2022年使用”",
    silent: "写明是上年结转来的；与上年对比的",
  },
  "report-none-contradicted": {
    example: "写“本年无公务接待费”，附件2的公务接待费决算是 0.51",
    silent: "附件没有这一项，或填的是 0",
  },
  "report-template-left": {
    example: "“较上年减增加”“大小于”、没有选定的“（增加/减少）”、没有内容的标题",
    silent: "写明“无”“不涉及”",
  },
  "report-unit-lost": {
    example: "“接待费支出0.3万，用车支出0.2万元” → 0.3万元",
    silent: "“5万群众”等不是金额的；同段没有以万元计的金额",
  },
  "report-amount-mismatch": {
    example: "报告写“基本支出337.71万元”，附件3填的是 337.17",
    silent: "看不出是附件里的哪个数（列为没有对应数据）；年度不同；附件分属几个单位",
  },
  "report-within-budget": {
    example: "写“三公经费控制在预算之内”，附件2的决算 0.9 超过预算 0.8",
    silent: "没有超过；附件2没有预算数",
  },
  "report-annex-missing": {
    example: "报告末尾列有“附件4：政府性基金预算支出情况表”，报送的文件里没有",
    silent: "照片、合同等不是表的；单独核对报告时",
  },
  "report-grade-mismatch": {
    example: "“自评得分92分，等级为良” → 优",
    silent: "分数段的说明；上年的等级；没有写得分、附件也没有总分",
  },
  "report-project-count-mismatch": {
    example: "写“对3个项目开展绩效自评”，附件4只有 2 个项目",
    silent: "没有报送附件4；上年、下属单位的；不是自评项目的个数",
  },
};
