import type { workbench as reference } from "../zh-CN/workbench";

export const workbench: typeof reference = {};
