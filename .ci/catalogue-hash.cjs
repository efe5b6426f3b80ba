// Which rules and places a build judges by: a hash of all that core is made of, the same in the pane and on the command line.
const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

const core = join(module.path, "../src/core");

/** The hash of the sources of core, 16 hexadecimal digits. */
function catalogueHash() {
  const files = readdirSync(core, { recursive: true }).filter((name) => /\.ts$/.test(name));
  const hash = createHash("sha256");
  for (const name of files.sort())
    hash.update(`${name.replaceAll("\\", "/")}\n`).update(readFileSync(join(core, name)));
  return hash.digest("hex").slice(0, 16);
}

module.exports = { catalogueHash };
