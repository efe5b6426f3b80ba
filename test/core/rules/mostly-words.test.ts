import { ruleCases } from "./rule-cases";

const inWords = (rows: readonly number[]) =>
  Object.fromEntries(rows.flatMap((row) => ["E", "F"].map((column) => [`附件3!${column}${String(row)}`, "按时完成"])));

ruleCases("mostly-words", {
  clean: [["half in words", inWords([14, 15])]],
  faulty: [
    [
      "more than half in words",
      inWords([14, 15, 16, 17, 18, 19, 20, 21, 22]),
      ["附件3!indicators.heading.target"],
      [
        "info mostly-words (年度指标值): count 17, words 15, by E14 E15 E16 E17 E18 E19 E20 E21 E22 E24 E25 E26 E27 E28 E29",
      ],
    ],
  ],
});
