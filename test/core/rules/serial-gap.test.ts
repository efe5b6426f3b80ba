import { ruleCases } from "./rule-cases";

ruleCases("serial-gap", {
  clean: [
    ["full-width digits", { "附件1!entries.10.serial": "１０" }],
    [
      "it begins again for another department",
      Object.fromEntries(
        [13, 14, 15, 16, 17, 18, 19, 20, 24].map((row, at) => [`附件1!A${String(row)}`, String(at + 1)]),
      ),
    ],
    ["in words", { "附件1!entries.10.serial": "十" }],
  ],
  faulty: [
    [
      "10 is missing",
      {
        "附件1!entries.10.serial": "11",
        "附件1!entries.11.serial": "12",
        "附件1!entries.12.serial": "13",
        "附件1!entries.13.serial": "14",
        "附件1!entries.14.serial": "15",
        "附件1!entries.15.serial": "16",
        "附件1!entries.16.serial": "17",
        "附件1!entries.17.serial": "18",
        "附件1!entries.21.serial": "19",
      },
      ["附件1!entries.10.serial"],
      ["warning serial-gap (11 序号): 11, previous 9, missing 10, by A12"],
    ],
    [
      "10 stands twice",
      { "附件1!entries.11.serial": "10" },
      ["附件1!entries.11.serial", "附件1!entries.12.serial"],
      [
        "warning serial-gap.repeated (10 序号): 10, right is 11, by A13",
        "warning serial-gap (12 序号): 12, previous 10, missing 11, by A14",
      ],
    ],
    [
      "it goes back",
      { "附件1!entries.21.serial": "3" },
      ["附件1!entries.21.serial"],
      ["warning serial-gap.back (3 序号): 3, right is 18, previous 17, by A20"],
    ],
  ],
});
