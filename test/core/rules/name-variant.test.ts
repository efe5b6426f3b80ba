import { ruleCases } from "./rule-cases";

ruleCases("name-variant", {
  clean: [
    ["another bureau, one letter apart", { "附件4-业务工作经费!department": "人力资源和社会救助局" }],
    ["the full name beside the short", { "附件4-业务工作经费!unit": "岳阳市岳阳楼区社会保险服务中心" }],
  ],
  faulty: [
    [
      "a letter left out",
      { "附件4-业务工作经费!department": "人力资和社会保障局" },
      ["附件4-业务工作经费!department"],
      [
        "warning name-variant (主管部门): 人力资和社会保障局, right is 人力资源和社会保障局, other 人力资源和社会保障局, place 附件1!C11, by 附件1!C11",
      ],
    ],
    [
      "与 for 和",
      { "附件4-业务工作经费!department": "人力资源与社会保障局" },
      ["附件4-业务工作经费!department"],
      [
        "warning name-variant (主管部门): 人力资源与社会保障局, right is 人力资源和社会保障局, other 人力资源和社会保障局, place 附件1!C11, by 附件1!C11",
      ],
    ],
  ],
});
