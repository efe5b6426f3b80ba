import { ruleCases } from "./rule-cases";

ruleCases("unit-mismatch", {
  clean: [["its short form", { "附件3!B3": "社会保险服务中心" }]],
  faulty: [["another unit", { "附件3!B3": "岳阳市岳阳楼区水利局" }, ["附件3!B3"]]],
});
