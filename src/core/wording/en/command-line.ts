import type { commandLine as reference } from "../zh-CN/command-line";

export const commandLine: typeof reference = {};
