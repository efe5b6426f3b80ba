import type { findings as reference } from "../zh-CN/findings";

export const findings: typeof reference = {
  titles: {},
  messages: {},
  basis: { "method-2020": "", form: "", "three-public": "", notice: "", local: "" },
  reasons: {},
};
