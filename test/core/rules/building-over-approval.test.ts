import { finishedBuilding } from "./finished-building";
import { ruleCases } from "./rule-cases";

ruleCases("building-over-approval", {
  clean: [
    ["within both", finishedBuilding()],
    ["exactly as approved", finishedBuilding({ "附件2!C27": "1000", "附件2!D27": "100%" })],
  ],
  faulty: [
    ["larger", finishedBuilding({ "附件2!C27": "1050", "附件2!D27": "105%" }), ["附件2!C27"]],
    ["dearer", finishedBuilding({ "附件2!F27": "330", "附件2!G27": "110%" }), ["附件2!F27"]],
    [
      "both",
      finishedBuilding({ "附件2!C27": "1050", "附件2!D27": "105%", "附件2!F27": "330", "附件2!G27": "110%" }),
      ["附件2!C27", "附件2!F27"],
    ],
  ],
});
