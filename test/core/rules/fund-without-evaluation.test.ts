import { ruleCases } from "./rule-cases";

ruleCases("fund-without-evaluation", {
  clean: [
    ["the unit below it", { "附件1!entries.9.unit": "社会保险服务中心幼儿园" }],
    ["a bureau one letter apart", { "附件1!entries.9.unit": "社会保障服务中心" }],
    ["its project stands in the remark", { "附件1!entries.8.unit": "社会保险服务中心" }],
    ["a fund of another unit", { "附件1!entries.9.unit": "图书馆" }],
  ],
  faulty: [
    ["by its full name", { "附件1!entries.9.unit": "岳阳市岳阳楼区社会保险服务中心" }, ["附件1!entries.9.fund"]],
    ["with 本级", { "附件1!entries.9.unit": "社会保险服务中心本级" }, ["附件1!entries.9.fund"]],
    [
      "two of them",
      { "附件1!entries.9.unit": "社会保险服务中心", "附件1!entries.10.unit": "社会保险服务中心" },
      ["附件1!entries.9.fund", "附件1!entries.10.fund"],
    ],
    ["a fund of this unit", { "附件1!entries.9.unit": "社会保险服务中心" }, ["附件1!entries.9.fund"]],
  ],
});
