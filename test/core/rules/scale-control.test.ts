import { finishedBuilding } from "./finished-building";
import { ruleCases } from "./rule-cases";

ruleCases("scale-control", {
  clean: [
    ["as a fraction", finishedBuilding({ "附件2!D27": "0.95" })],
    ["with units", finishedBuilding({ "附件2!B27": "1000㎡", "附件2!C27": "950平方米" })],
    ["nothing built", { "附件2!B27": "无", "附件2!C27": "无", "附件2!D27": "无" }],
    ["95%", finishedBuilding()],
  ],
  faulty: [
    [
      "larger than approved",
      finishedBuilding({ "附件2!C27": "1100" }),
      ["附件2!D27"],
      [
        'error scale-control (规模控制率): 95%, right is 110%, 1100 ÷ 1000 = 110%, by C27 B27, fix 110% =IF(COUNT(C27,B27)<2,"",IFERROR(ROUND(C27/B27,4),""))',
      ],
    ],
    [
      "upside down",
      finishedBuilding({ "附件2!D27": "105.26%" }),
      ["附件2!D27"],
      [
        'error scale-control (规模控制率): 105.26%, right is 95%, 950 ÷ 1000 = 95%, by C27 B27, fix 95% =IF(COUNT(C27,B27)<2,"",IFERROR(ROUND(C27/B27,4),""))',
      ],
    ],
    [
      "full-width",
      finishedBuilding({ "附件2!D27": "９９％" }),
      ["附件2!D27"],
      [
        'error scale-control (规模控制率): ９９％, right is 95%, 950 ÷ 1000 = 95%, by C27 B27, fix 95% =IF(COUNT(C27,B27)<2,"",IFERROR(ROUND(C27/B27,4),""))',
      ],
    ],
    [
      "950 of 1000 are no 90%",
      finishedBuilding({ "附件2!D27": "90%" }),
      ["附件2!D27"],
      [
        'error scale-control (规模控制率): 90%, right is 95%, 950 ÷ 1000 = 95%, by C27 B27, fix 95% =IF(COUNT(C27,B27)<2,"",IFERROR(ROUND(C27/B27,4),""))',
      ],
    ],
  ],
});
