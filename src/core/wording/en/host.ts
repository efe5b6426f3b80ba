import type { host as reference } from "../zh-CN/host";

export const host: typeof reference = {};
