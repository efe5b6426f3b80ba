import type { pane as reference } from "../zh-CN/pane";

export const pane: typeof reference = {};
