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
    [
      "more than planned",
      finishedBuilding({ "附件2!F27": "330" }),
      ["附件2!G27"],
      [
        'error investment-control (投资概算控制率): 95%, right is 110%, 330 ÷ 300 = 110%, by F27 E27, fix 110% =IF(COUNT(F27,E27)<2,"",IFERROR(ROUND(F27/E27,4),""))',
      ],
    ],
    [
      "upside down",
      finishedBuilding({ "附件2!G27": "105.26%" }),
      ["附件2!G27"],
      [
        'error investment-control (投资概算控制率): 105.26%, right is 95%, 285 ÷ 300 = 95%, by F27 E27, fix 95% =IF(COUNT(F27,E27)<2,"",IFERROR(ROUND(F27/E27,4),""))',
      ],
    ],
    [
      "the area for the investment",
      finishedBuilding({ "附件2!C27": "900", "附件2!D27": "90%", "附件2!G27": "90%" }),
      ["附件2!G27"],
      [
        'error investment-control (投资概算控制率): 90%, right is 95%, 285 ÷ 300 = 95%, by F27 E27, fix 95% =IF(COUNT(F27,E27)<2,"",IFERROR(ROUND(F27/E27,4),""))',
      ],
    ],
    [
      "285 of 300 are no 90%",
      finishedBuilding({ "附件2!G27": "90%" }),
      ["附件2!G27"],
      [
        'error investment-control (投资概算控制率): 90%, right is 95%, 285 ÷ 300 = 95%, by F27 E27, fix 95% =IF(COUNT(F27,E27)<2,"",IFERROR(ROUND(F27/E27,4),""))',
      ],
    ],
  ],
});
