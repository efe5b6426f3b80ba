import { ruleCases } from "./rule-cases";

ruleCases("serial-gap", {
  clean: [
    ["full-width digits", { "附件1!A13": "１０" }],
    [
      "it begins again for another department",
      Object.fromEntries(
        [13, 14, 15, 16, 17, 18, 19, 20, 24].map((row, at) => [`附件1!A${String(row)}`, String(at + 1)]),
      ),
    ],
    ["in words", { "附件1!A13": "十" }],
  ],
  faulty: [
    [
      "10 is missing",
      {
        "附件1!A13": "11",
        "附件1!A14": "12",
        "附件1!A15": "13",
        "附件1!A16": "14",
        "附件1!A17": "15",
        "附件1!A18": "16",
        "附件1!A19": "17",
        "附件1!A20": "18",
        "附件1!A24": "19",
      },
      ["附件1!A13"],
    ],
    ["10 stands twice", { "附件1!A14": "10" }, ["附件1!A14", "附件1!A15"]],
    ["it goes back", { "附件1!A24": "3" }, ["附件1!A24"]],
  ],
});
