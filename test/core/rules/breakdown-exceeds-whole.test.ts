import { ruleCases } from "./rule-cases";

ruleCases("breakdown-exceeds-whole", {
  clean: [
    ["as much as the whole", { "附件2!spending.office.finalAccounts": "56.11" }],
    ["a part of none", { "附件2!spending.office.finalAccounts": "/" }],
    [
      "by rounding alone",
      { "附件2!spending.operatingExpenses.finalAccounts": "14.5", "附件2!spending.office.finalAccounts": "10.02" },
    ],
    ["a bound is no amount", { "附件2!spending.office.finalAccounts": "不超过100" }],
    ["其中 may be partial", { "附件2!spending.office.finalAccounts": "1" }],
  ],
  faulty: [
    ["last year", { "附件2!spending.office.lastYear": "100" }, ["附件2!spending.operatingExpenses.lastYear"]],
    [
      "in 元",
      { "附件2!spending.office.finalAccounts": "700000元" },
      ["附件2!spending.operatingExpenses.finalAccounts"],
    ],
    [
      "both of two parts",
      { "附件2!spending.office.budget": "40", "附件2!spending.utilities.budget": "40" },
      ["附件2!spending.operatingExpenses.budget"],
    ],
    [
      "其中 of public expenses",
      { "附件2!spending.office.finalAccounts": "70" },
      ["附件2!spending.operatingExpenses.finalAccounts"],
    ],
  ],
});
