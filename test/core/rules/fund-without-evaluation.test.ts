import { ruleCases } from "./rule-cases";

ruleCases("fund-without-evaluation", {
  clean: [
    ["the unit below it", { "附件1!C12": "社会保险服务中心幼儿园" }],
    ["a bureau one letter apart", { "附件1!C12": "社会保障服务中心" }],
    ["its project stands in the remark", { "附件1!C11": "社会保险服务中心" }],
    ["a fund of another unit", { "附件1!C12": "图书馆" }],
  ],
  faulty: [
    ["by its full name", { "附件1!C12": "岳阳市岳阳楼区社会保险服务中心" }, ["附件1!B12"]],
    ["with 本级", { "附件1!C12": "社会保险服务中心本级" }, ["附件1!B12"]],
    ["two of them", { "附件1!C12": "社会保险服务中心", "附件1!C13": "社会保险服务中心" }, ["附件1!B12", "附件1!B13"]],
    ["a fund of this unit", { "附件1!C12": "社会保险服务中心" }, ["附件1!B12"]],
  ],
});
