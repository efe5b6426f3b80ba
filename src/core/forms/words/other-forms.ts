/** Forms that go with the annexes and look like them, but that no rule judges: their budget columns make none an annex. */
export const otherForms = [
  "*政府性基金预算*表",
  "*国有资本经营预算*表",
  "*社会保险基金*预算*表",
  "*自评*结果*汇总*",
  "*自评*情况*汇总*",
  "*自评*得分*汇总*",
  "*自评*结果*一览*",
  "*自评*情况*一览*",
  "*自评*统计表*",
  "*运行监控*表*",
  "*绩效监控*表*",
  "*绩效目标表*",
  "*绩效目标申报*表*",
  "*绩效目标批复*表*",
  "*绩效目标审核*表*",
];
