const { existsSync } = require("node:fs");
const { env } = require("node:process");

const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The path of a Chromium, undefined where there is none; CHROMIUM says where it is instead of the usual places. */
module.exports = [env.CHROMIUM, ...usual].find((path) => path && existsSync(path));
