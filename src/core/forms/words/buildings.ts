/** What 附件2 calls the columns of buildings. */
export const buildingsWords = {
  columns: {
    approvedArea: ["批复规模", "批复面积", "批准规模", "批复建设规模", "计划规模", "批准面积"],
    actualArea: ["实际规模", "实际面积", "实际建设规模", "完成规模", "实际建设面积"],
    scaleControl: ["规模控制率", "建设规模控制率", "面积控制率"],
    plannedInvestment: ["预算投资", "概算投资", "计划投资", "批复投资", "投资概算", "批准投资", "概算数"],
    actualInvestment: ["实际投资", "实际完成投资", "决算投资", "完成投资", "实际投资额"],
    investmentControl: ["投资概算控制率", "投资控制率", "概算控制率"],
  },
};
