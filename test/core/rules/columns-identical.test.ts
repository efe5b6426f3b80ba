import { ruleCases } from "./rule-cases";

/** What was budgeted typed again as what was spent. */
const copied = {
  ...{
    "附件2!spending.threePublic.budget": "0.51",
    "附件2!spending.reception.budget": "0.51",
    "附件2!spending.operatingExpenses.budget": "60.59",
    "附件2!spending.office.budget": "10",
  },
  ...{ "附件2!spending.utilities.budget": "4.48", "附件2!spending.procurement.budget": "30.91" },
};

ruleCases("columns-identical", {
  clean: [
    [
      "one line spent without a budget",
      { ...copied, "附件2!spending.meetings.budget": "0", "附件2!spending.meetings.finalAccounts": "5" },
    ],
    ["some lines alike", { "附件2!spending.procurement.budget": "30.91" }],
    ["one line apart", { ...copied, "附件2!spending.procurement.finalAccounts": "30.9" }],
  ],
  faulty: [
    [
      "every line alike",
      copied,
      ["附件2!spending.heading.finalAccounts"],
      ["info columns-identical (2023年决算数): count 9, by F7 F12 F13 F14 F18 F20 F21 F22 F24"],
    ],
  ],
});
