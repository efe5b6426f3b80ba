import type { findings as reference } from "../zh-CN/findings";

export const findings: typeof reference = {};
