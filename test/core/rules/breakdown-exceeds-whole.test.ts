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
    [
      "last year",
      { "附件2!spending.office.lastYear": "100" },
      ["附件2!spending.operatingExpenses.lastYear"],
      [
        "error breakdown-exceeds-whole (公用经费 2022年决算数): 105.44, ≥106.53, 100 + 6.53 + 0 = 106.53, sum 106.53, by B21 B22 B23",
      ],
    ],
    [
      "in 元",
      { "附件2!spending.office.finalAccounts": "700000元" },
      ["附件2!spending.operatingExpenses.finalAccounts"],
      [
        "error breakdown-exceeds-whole (公用经费 2023年决算数): 60.59, ≥74.48, 70 + 4.48 + 0 = 74.48, sum 74.48, by F21 F22 F23",
      ],
    ],
    [
      "both of two parts",
      { "附件2!spending.office.budget": "40", "附件2!spending.utilities.budget": "40" },
      ["附件2!spending.operatingExpenses.budget"],
      ["error breakdown-exceeds-whole (公用经费 2023年预算数): 68.4, ≥80, 40 + 40 + 0 = 80, sum 80, by D21 D22 D23"],
    ],
    [
      "其中 of public expenses",
      { "附件2!spending.office.finalAccounts": "70" },
      ["附件2!spending.operatingExpenses.finalAccounts"],
      [
        "error breakdown-exceeds-whole (公用经费 2023年决算数): 60.59, ≥74.48, 70 + 4.48 + 0 = 74.48, sum 74.48, by F21 F22 F23",
      ],
    ],
  ],
});
