import { ruleCases } from "./rule-cases";

ruleCases("name-variant", {
  clean: [["the full name beside the short", { "附件4-业务工作经费!G4": "岳阳市岳阳楼区社会保险服务中心" }]],
  faulty: [["与 for 和", { "附件4-业务工作经费!B4": "人力资源与社会保障局" }, ["附件4-业务工作经费!B4"]]],
});
