import { ruleCases } from "./rule-cases";

const inWords = (rows: readonly number[]) =>
  Object.fromEntries(rows.flatMap((row) => ["E", "F"].map((column) => [`附件3!${column}${String(row)}`, "按时完成"])));

ruleCases("mostly-words", {
  clean: [["half in words", inWords([14, 15])]],
  faulty: [
    ["more than half in words", inWords([14, 15, 16, 17, 18, 19, 20, 21, 22]), ["附件3!indicators.heading.target"]],
  ],
});
