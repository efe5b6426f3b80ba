import { ruleCases } from "./rule-cases";

ruleCases("three-public-growth", {
  clean: [
    ["less", { "附件2!spending.threePublic.finalAccounts": "0.4", "附件2!spending.reception.finalAccounts": "0.4" }],
    ["no last year said", { "附件2!spending.threePublic.lastYear": "", "附件2!spending.reception.lastYear": "" }],
    [
      "in 元",
      { "附件2!spending.threePublic.finalAccounts": "5100元", "附件2!spending.reception.finalAccounts": "5100元" },
    ],
    [
      "as much as last year",
      { "附件2!spending.threePublic.lastYear": "0.51", "附件2!spending.reception.lastYear": "0.51" },
    ],
  ],
  faulty: [
    [
      "in 元",
      { "附件2!spending.threePublic.lastYear": "5000元", "附件2!spending.reception.lastYear": "0.5" },
      ["附件2!spending.threePublic.finalAccounts"],
      ["warning three-public-growth (三公经费 2023年决算数): 0.51, ≤5000元, 0.51 ÷ 0.5 - 1 = 2%, before 5000元, by B7"],
    ],
    [
      "one item at the cost of another",
      {
        "附件2!spending.threePublic.lastYear": "0.9",
        "附件2!spending.abroad.lastYear": "0.48",
        "附件2!spending.abroad.finalAccounts": "",
        "附件2!spending.reception.lastYear": "0.42",
      },
      ["附件2!spending.reception.finalAccounts"],
      [
        "warning three-public-growth.item (3、公务接待 2023年决算数): 0.51, ≤0.42, 0.51 ÷ 0.42 - 1 = 21.43%, before 0.42, name 公务接待, by B12",
      ],
    ],
    [
      "a little",
      { "附件2!spending.threePublic.lastYear": "0.5", "附件2!spending.reception.lastYear": "0.5" },
      ["附件2!spending.threePublic.finalAccounts"],
      ["warning three-public-growth (三公经费 2023年决算数): 0.51, ≤0.5, 0.51 ÷ 0.5 - 1 = 2%, before 0.5, by B7"],
    ],

    [
      "0.51 after 0.42",
      { "附件2!spending.threePublic.lastYear": "0.42", "附件2!spending.reception.lastYear": "0.42" },
      ["附件2!spending.threePublic.finalAccounts"],
      [
        "warning three-public-growth (三公经费 2023年决算数): 0.51, ≤0.42, 0.51 ÷ 0.42 - 1 = 21.43%, before 0.42, by B7",
      ],
    ],
    [
      "after nothing at all",
      { "附件2!spending.threePublic.lastYear": "0", "附件2!spending.reception.lastYear": "0" },
      ["附件2!spending.threePublic.finalAccounts"],
      ["warning three-public-growth (三公经费 2023年决算数): 0.51, ≤0, before 0, by B7"],
    ],
  ],
});
