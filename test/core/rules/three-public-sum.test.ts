import { ruleCases } from "./rule-cases";

ruleCases("three-public-sum", {
  clean: [["vehicles and receptions", { "附件2!B7": "0.7", "附件2!B8": "0.1", "附件2!B9": "0", "附件2!B10": "0.1" }]],
  faulty: [
    ["the whole is more than its parts", { "附件2!F7": "0.55" }, ["附件2!F7"]],
    [
      "so are the vehicles",
      { "附件2!B7": "0.7", "附件2!B8": "0.2", "附件2!B9": "0.1", "附件2!B10": "0" },
      ["附件2!B7", "附件2!B8"],
    ],
  ],
});
