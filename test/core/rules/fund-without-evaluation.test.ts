import { ruleCases } from "./rule-cases";

ruleCases("fund-without-evaluation", {
  clean: [["a fund of another unit", { "附件1!C12": "图书馆" }]],
  faulty: [["a fund of this unit", { "附件1!C12": "社会保险服务中心" }, ["附件1!B12"]]],
});
