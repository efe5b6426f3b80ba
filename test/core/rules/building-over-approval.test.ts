import { finishedBuilding } from "./finished-building";
import { ruleCases } from "./rule-cases";

ruleCases("building-over-approval", {
  clean: [
    ["within both", finishedBuilding()],
    ["exactly as approved", finishedBuilding({ "附件2!C27": "1000", "附件2!D27": "100%" })],
  ],
  faulty: [
    [
      "larger",
      finishedBuilding({ "附件2!C27": "1050", "附件2!D27": "105%" }),
      ["附件2!C27"],
      ["warning building-over-approval.area (实际规模(m²)): 1050, 1050 ÷ 1000 = 105%, approved 1000, by B27"],
    ],
    [
      "dearer",
      finishedBuilding({ "附件2!F27": "330", "附件2!G27": "110%" }),
      ["附件2!F27"],
      ["warning building-over-approval.investment (实际投资(万元)): 330, 330 ÷ 300 = 110%, approved 300, by E27"],
    ],
    [
      "both",
      finishedBuilding({ "附件2!C27": "1050", "附件2!D27": "105%", "附件2!F27": "330", "附件2!G27": "110%" }),
      ["附件2!C27", "附件2!F27"],
      [
        "warning building-over-approval.area (实际规模(m²)): 1050, 1050 ÷ 1000 = 105%, approved 1000, by B27",
        "warning building-over-approval.investment (实际投资(万元)): 330, 330 ÷ 300 = 110%, approved 300, by E27",
      ],
    ],
  ],
});
