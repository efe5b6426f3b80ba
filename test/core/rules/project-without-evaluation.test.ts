import { ruleCases } from "./rule-cases";

ruleCases("project-without-evaluation", {
  clean: [
    ["in another spelling", { "附件2!A14": "1、 业务 工作经费" }],
    ["only budgeted", { "附件2!D15": "20" }],
    ["last year only", { "附件2!B15": "20" }],
    ["nothing was spent", { "附件2!F15": "0", "附件2!D15": "20" }],
  ],
  faulty: [
    ["a special fund", { "附件2!A18": "试点补助" }, ["附件2!A18"]],
    ["in 元", { "附件2!F15": "200000元", "附件2!D15": "20" }, ["附件2!A15"]],
    ["money was spent", { "附件2!F15": "20", "附件2!D15": "20" }, ["附件2!A15"]],
  ],
});
