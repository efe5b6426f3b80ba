import { ruleCases } from "./rule-cases";

ruleCases("unnamed-row", {
  clean: [
    ["the printed dots", { "附件4-业务工作经费!D18": "……" }],
    ["a name alone", { "附件4-业务工作经费!D18": "维护" }],
    ["a blank line", { "附件4-业务工作经费!G23": "", "附件4-业务工作经费!H23": "" }],
  ],
  faulty: [
    ["a target and nothing else", { "附件4-业务工作经费!E18": "100%" }, ["附件4-业务工作经费!D18"]],

    ["an indicator", { "附件3!D30": "" }, ["附件3!D30"]],
    [
      "rows that keep their weights alone, all at once",
      {
        "附件3!D14": "",
        "附件3!E14": "",
        "附件3!F14": "",
        "附件3!H14": "",
        "附件3!D15": "",
        "附件3!E15": "",
        "附件3!F15": "",
        "附件3!H15": "",
        "附件3!D16": "",
        "附件3!E16": "",
        "附件3!F16": "",
        "附件3!H16": "",
        "附件3!D17": "",
        "附件3!E17": "",
        "附件3!F17": "",
        "附件3!H17": "",
        "附件3!D18": "",
        "附件3!E18": "",
        "附件3!F18": "",
        "附件3!H18": "",
      },
      ["附件3!D14"],
    ],
    ["a project", { "附件2!A18": "" }, ["附件2!A18"]],
    ["a registry entry without its unit", { "附件1!C12": "" }, ["附件1!C12"]],
  ],
});
