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
    ],
  ],
});
