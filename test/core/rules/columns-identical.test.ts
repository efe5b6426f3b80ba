import { ruleCases } from "./rule-cases";

/** What was budgeted typed again as what was spent. */
const copied = {
  ...{ "附件2!D7": "0.51", "附件2!D12": "0.51", "附件2!D20": "60.59", "附件2!D21": "10" },
  ...{ "附件2!D22": "4.48", "附件2!D24": "30.91" },
};

ruleCases("columns-identical", {
  clean: [
    ["some lines alike", { "附件2!D24": "30.91" }],
    ["one line apart", { ...copied, "附件2!F24": "30.9" }],
  ],
  faulty: [["every line alike", copied, ["附件2!F6"]]],
});
