/** What the rules on a report's prose say: names, sentences by message key, and why a sentence could not be judged. */
export const narrative = {
  titles: {
    "report-sum-mismatch": "报告中的分项与合计不符",
    "report-rate-mismatch": "报告中的比率不符",
    "report-growth-mismatch": "报告中的增减率不符",
    "report-difference-mismatch": "报告中的差额不符",
    "report-count-mismatch": "报告中的个数与所列不符",
    "report-value-conflict": "报告中同一数据前后不一致",
    "report-year-slip": "报告中的年度有误",
    "report-none-contradicted": "报告称没有却有金额",
    "report-template-left": "报告留有模板痕迹或笔误",
    "report-unit-lost": "报告中的金额缺“元”",
    "report-amount-mismatch": "报告与附件的数据不一致",
    "report-within-budget": "报告称未超预算，附件已超",
    "report-annex-missing": "报告所列附件没有报送",
    "report-grade-mismatch": "报告中的等级与得分不符",
    "report-project-count-mismatch": "报告中的自评项目个数与附件不符",
  },
  messages: {
    "report-sum-mismatch": "报告写的是 {actual}，所列各项相加为 {expected}（{arithmetic}）。请核对各项或合计。",
    "report-sum-mismatch.exceeds":
      "报告写的是 {actual}，其中所列各项相加已有 {expected}（{arithmetic}），超过了总数。请核对。",
    "report-sum-mismatch.part": "报告写的是 {actual}，其中一项却有 {part}，部分不能超过总数。请核对。",
    "report-rate-mismatch.share": "占比写的是 {actual}，按句中两数应为 {expected}（{arithmetic}）。请核对。",
    "report-rate-mismatch.completion": "完成率写的是 {actual}，按句中两数应为 {expected}（{arithmetic}）。请核对。",
    "report-rate-mismatch.annex":
      "完成率写的是 {actual}，按附件中的目标和完成数应为 {expected}（{arithmetic}）。请核对。",
    "report-rate-mismatch.goal-and-indicator":
      "完成率写的是 {actual}，附件的年度目标是 {arithmetic}，而指标是 {indicator}：两处说法不一。请核对目标、指标和报告。",
    "report-growth-mismatch":
      "增减率写的是 {actual}，按上年数 {base} 应为 {expected}（{arithmetic}）。请核对增减额、增减率或本年数。",
    "report-difference-mismatch.left": "结余或结转写的是 {actual}，按句中两数应为 {expected}（{arithmetic}）。请核对。",
    "report-difference-mismatch.change": "增减额写的是 {actual}，按两年的数应为 {expected}（{arithmetic}）。请核对。",
    "report-count-mismatch": "报告写的是 {actual}，后面列出的却是 {expected}：{items}。请核对个数或所列名称。",
    "report-value-conflict":
      "“{name}”此处写的是 {actual}，第{paragraph}段写的却是 {other}。同一数据应前后一致，请核对。",
    "report-value-conflict.slip":
      "“{name}”此处写的是 {actual}，第{paragraph}段写的却是 {other}，正好相差一万倍，应是单位写错。请核对。",
    "report-year-slip.carried": "资金写明结转到 {actual} 年，当年未用完的应结转到 {expected} 年。请核对年度。",
    "report-year-slip.own": "此处写的是 {actual} 年的自评，本报告是 {expected} 年度的。请核对是否为上年报告的内容。",
    "report-none-contradicted": "此处说没有{name}，第{paragraph}段却写有 {amount}。请核对。",
    "report-none-contradicted.annex": "此处说没有{name}，附件填的却是 {amount}。请核对。",
    "report-template-left.opposites": "“{actual}”是两个相反的词连写，看不出是增是减、是大是小。请改正。",
    "report-template-left.choice": "“{actual}”是模板的选择项，没有选定。请选定一种说法。",
    "report-template-left.blank": "此处还留有模板的空白“{actual}”。请填写或删去。",
    "report-template-left.question": "标题“{actual}”是一个问句，像是模板的提示。请改为标题，并写出内容。",
    "report-template-left.empty": "“{actual}”之下没有内容。请补写，或写明没有此类情况。",
    "report-unit-lost": "此处写的是 {actual}，同段其他金额以万元计，应为 {expected}。请补上“元”。",
    "report-amount-mismatch": "报告写“{name}”为 {actual}，附件填的是 {expected}。请核对两处。",
    "report-amount-mismatch.slip":
      "报告写“{name}”为 {actual}，附件填的是 {expected}，正好相差一万倍，应是单位写错。请核对。",
    "report-within-budget":
      "报告说没有超出预算，附件中“{name}”的决算 {actual} 却超过预算 {limit}。请核对，或改写报告。",
    "report-annex-missing": "报告列有附件“{name}”，报送的文件里没有这张表。请补报，或从清单中删去。",
    "report-grade-mismatch": "报告写的等级是“{actual}”，按得分 {points} 分应为“{expected}”。请核对得分和等级。",
    "report-project-count-mismatch":
      "报告写自评的项目有 {actual}，报送的项目自评表只涉及 {expected}。请核对个数，或补报、删去项目自评表。",
  },
  report: {
    heading: "自评报告 {document}：读到 {claims} 个数据，与附件一致的 {tied} 个",
    paragraph: "第{paragraph}段",
    quote: "原文：{quote}",
    unjudged: "自评报告中未能判断的内容",
    told: "附件没有写明原因、但报告已经说明的（不再列为问题）",
    untied: "附件中没有对应数据、只核对了报告本身的（{count} 个）",
  },
  reasons: {
    "open-list": "所列各项相加为 {sum}，比总数 {whole} 少，看不出是否列全，需人工判断",
    "other-year": "报告是 {year} 年度的，附件是 {annexYear} 年度的，没有核对两者的数据",
    "several-units": "附件属于几个单位，看不出报告是哪一个的，没有核对两者的数据",
  },
} as const;
