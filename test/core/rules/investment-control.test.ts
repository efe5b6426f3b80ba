import { finishedBuilding } from "./finished-building";
import { ruleCases } from "./rule-cases";

ruleCases("investment-control", {
  clean: [
    ["as a fraction", finishedBuilding({ "附件2!G27": "0.95" })],
    ["nothing built", { "附件2!E27": "/", "附件2!F27": "/", "附件2!G27": "/" }],
    ["in 元", finishedBuilding({ "附件2!F27": "2850000元" })],
    ["95%", finishedBuilding()],
  ],
  faulty: [
    ["more than planned", finishedBuilding({ "附件2!F27": "330" }), ["附件2!G27"]],
    ["upside down", finishedBuilding({ "附件2!G27": "105.26%" }), ["附件2!G27"]],
    [
      "the area for the investment",
      finishedBuilding({ "附件2!C27": "900", "附件2!D27": "90%", "附件2!G27": "90%" }),
      ["附件2!G27"],
    ],
    ["285 of 300 are no 90%", finishedBuilding({ "附件2!G27": "90%" }), ["附件2!G27"]],
  ],
});
