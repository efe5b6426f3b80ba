import { ruleCases } from "./rule-cases";

ruleCases("breakdown-exceeds-whole", {
  clean: [
    ["as much as the whole", { "附件2!F21": "56.11" }],
    ["a part of none", { "附件2!F21": "/" }],
    ["by rounding alone", { "附件2!F20": "14.5", "附件2!F21": "10.02" }],
    ["a bound is no amount", { "附件2!F21": "不超过100" }],
    ["其中 may be partial", { "附件2!F21": "1" }],
  ],
  faulty: [
    ["last year", { "附件2!B21": "100" }, ["附件2!B20"]],
    ["in 元", { "附件2!F21": "700000元" }, ["附件2!F20"]],
    ["both of two parts", { "附件2!D21": "40", "附件2!D22": "40" }, ["附件2!D20"]],
    ["其中 of public expenses", { "附件2!F21": "70" }, ["附件2!F20"]],
  ],
});
