import type { AnnexDescription } from "./annex-description";

/** 附件1 专项资金绩效自评清单: which unit answers for which special fund. */
export const registry: AnnexDescription = {
  kind: "registry",
  titles: ["*专项资金*自评清单*", "*绩效自评*清单*", "*自评项目清单*", "*自评*项目*清单*", "*专项*清单"],
  fields: [],
  tables: [
    {
      id: "entries",
      evidence: 3,
      carriedDown: ["serial", "fund"],
      columns: [
        { role: "serial", labels: ["序号", "编号"] },
        {
          role: "fund",
          labels: [
            "区级专项资金名称",
            "专项资金名称",
            "专项名称",
            "项目名称",
            "资金名称",
            "*专项资金名称",
            "*专项名称",
          ],
        },
        {
          role: "unit",
          labels: [
            "单位名称",
            "责任单位",
            "主管部门",
            "牵头单位",
            "预算单位",
            "实施单位",
            "自评单位",
            "项目单位",
            "主管单位",
            "*单位名称",
          ],
        },
        { role: "remark", labels: ["备注", "说明", "资金用途", "具体项目", "项目内容"] },
      ],
      closing: ["合计", "总计"],
    },
  ],
  derived: [],
};
