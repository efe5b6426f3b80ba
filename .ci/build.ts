/**
 * npm run build -- [--origin https://host] [--office cdn|21vianet|package] [--out FOLDER]: everything that a server needs, in dist.
 * --origin is where dist will be served; --office is where office.js comes from.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { version } from "../package.json";
import { contentSecurityPolicy, offices } from "./content-security.cjs";
import { bundle } from "./bundle";
import { bundleSizes } from "./bundle-sizes";
import { developmentOrigin, manifestFor, selfTestManifest, withVersion } from "./registration";
import { iisHeaders, nginxHeaders } from "./server-headers";

const root = join(import.meta.dirname, "..");
async function build(origin: string, office: string, dist: string): Promise<void> {
  if (!isOffice(office)) {
    throw new Error(`"${office}" is no source of office.js. Give one of: ${Object.keys(offices).join(", ")}.`);
  }
  // First: a wrong origin is told before anything is built.
  const manifest = withVersion(manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), origin), version);
  const { namedChunkGroups } = await bundle({ office, folder: dist });
  const atOnce = new Set(["taskpane", "pane"].flatMap((name) => namedChunkGroups.get(name)?.getFiles() ?? []));
  const policy = contentSecurityPolicy(offices[office].origin);
  const files = {
    "manifest.xml": manifest,
    "manifest-selftest.xml": selfTestManifest(manifest),
    "headers.nginx.conf": nginxHeaders(policy),
    "web.config": iisHeaders(policy),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
  const sizes = bundleSizes(dist, atOnce);
  console.log(sizes.lines.join("\n"));
  if (sizes.tooLarge) throw new Error(sizes.tooLarge);
}

function isOffice(name: string): name is keyof typeof offices {
  return name in offices;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { origin: { type: "string" }, office: { type: "string" }, out: { type: "string" } },
  });
  await build(values.origin ?? developmentOrigin, values.office ?? "cdn", resolve(values.out ?? join(root, "dist")));
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
});
