import { ruleCases } from "./rule-cases";

const exact = {
  "附件3!F15": "65000万元",
  "附件3!F16": "2000万元",
  "附件3!F18": "4万元",
  "附件3!F19": "55万元",
  "附件3!F30": "95%",
};

ruleCases("every-target-just-met", {
  clean: [
    ["every share is 100%", {}],
    ["one value differs", { ...exact, "附件3!F15": "65001万元" }],
    ["one score differs", { ...exact, "附件3!H15": "4", "附件3!H31": "99" }],
  ],
  faulty: [["every value to the last digit", exact, ["附件3!F13"]]],
});
