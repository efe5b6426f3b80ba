import { ruleCases } from "./rule-cases";

ruleCases("three-public-sum", {
  clean: [
    [
      "vehicles and receptions",
      {
        "附件2!spending.threePublic.lastYear": "0.7",
        "附件2!spending.vehicles.lastYear": "0.1",
        "附件2!spending.vehiclePurchase.lastYear": "0",
        "附件2!spending.vehicleRunning.lastYear": "0.1",
      },
    ],
  ],
  faulty: [
    [
      "the whole is more than its parts",
      { "附件2!spending.threePublic.finalAccounts": "0.55" },
      ["附件2!spending.threePublic.finalAccounts"],
      [
        "error three-public-sum.part-missing (三公经费 2023年决算数): 0.55, sum 0.51, parts “1、公务用车购置和维护经费”（F8）、“2、出国经费”（F11）, by F8 F11 F12",
      ],
    ],
    [
      "so are the vehicles",
      {
        "附件2!spending.threePublic.lastYear": "0.7",
        "附件2!spending.vehicles.lastYear": "0.2",
        "附件2!spending.vehiclePurchase.lastYear": "0.1",
        "附件2!spending.vehicleRunning.lastYear": "0",
      },
      ["附件2!spending.threePublic.lastYear", "附件2!spending.vehicles.lastYear"],
      [
        "error three-public-sum (三公经费 2022年决算数): 0.7, 0.2 + 0.6 = 0.8, expected 0.8, by B8 B11 B12",
        'error three-public-sum (1、公务用车购置和维护经费 2022年决算数): 0.2, right is 0.1, 0.1 + 0 = 0.1, by B9 B10, because of 附件2!B7, fix 0.1 =IF(COUNT(B9:B10)=0,"",SUM(B9:B10))',
      ],
    ],
  ],
});
