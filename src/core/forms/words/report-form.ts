/** What the forms that go with the narrative report print. */
export const reportFormWords = {
  fields: { unit: ["单位名称"] },
  items: {
    columns: {
      name: ["项目"],
      initialBudget: ["年初预算数"],
      annualBudget: ["调整后预算数"],
      executed: ["执行数"],
      executionRate: ["执行率"],
      remark: ["备注"],
    },
    closing: ["合计"],
  },
};
