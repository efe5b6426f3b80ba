import { ruleCases } from "./rule-cases";

ruleCases("fund-without-evaluation", {
  clean: [
    ["the bureau's own list", { "附件1!A3": "填报单位：图书馆", "附件1!entries.9.unit": "图书馆" }],
    ["the unit below it", { "附件1!entries.9.unit": "社会保险服务中心幼儿园" }],
    ["a bureau one letter apart", { "附件1!entries.9.unit": "社会保障服务中心" }],
    ["its project stands in the remark", { "附件1!entries.8.unit": "社会保险服务中心" }],
    ["a fund of another unit", { "附件1!entries.9.unit": "图书馆" }],
  ],
  faulty: [
    [
      "by its full name",
      { "附件1!entries.9.unit": "岳阳市岳阳楼区社会保险服务中心" },
      ["附件1!entries.9.fund"],
      [
        "warning fund-without-evaluation (卫生健康综合专项 区级专项资金名称): fund 卫生健康综合专项, unit 岳阳市岳阳楼区社会保险服务中心, by C12 附件2!B3",
      ],
    ],
    [
      "with 本级",
      { "附件1!entries.9.unit": "社会保险服务中心本级" },
      ["附件1!entries.9.fund"],
      [
        "warning fund-without-evaluation (卫生健康综合专项 区级专项资金名称): fund 卫生健康综合专项, unit 社会保险服务中心本级, by C12 附件4-业务工作经费!G4",
      ],
    ],
    [
      "two of them",
      { "附件1!entries.9.unit": "社会保险服务中心", "附件1!entries.10.unit": "社会保险服务中心" },
      ["附件1!entries.9.fund", "附件1!entries.10.fund"],
      [
        "warning fund-without-evaluation (卫生健康综合专项 区级专项资金名称): fund 卫生健康综合专项, unit 社会保险服务中心, by C12 附件2!B3",
        "warning fund-without-evaluation (医疗保障专项 区级专项资金名称): fund 医疗保障专项, unit 社会保险服务中心, by C13 附件2!B3",
      ],
    ],
    [
      "a fund of this unit",
      { "附件1!entries.9.unit": "社会保险服务中心" },
      ["附件1!entries.9.fund"],
      [
        "warning fund-without-evaluation (卫生健康综合专项 区级专项资金名称): fund 卫生健康综合专项, unit 社会保险服务中心, by C12 附件2!B3",
      ],
    ],
  ],
});
