/** npm run sideload [-- --origin https://host] [--remove]: registers the add-in for the Excel of this user, or takes it away. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { developmentOrigin, manifestFor, registrationOn } from "./registration";

const root = join(import.meta.dirname, "..");
// Not in dist, which every build empties: Windows remembers the path.
const written = join(root, ".cache/sideload/manifest.xml");

function sideload(origin: string, remove: boolean): string {
  const manifest = manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), origin);
  const id = /<Id>(.*)<\/Id>/.exec(manifest)?.[1] ?? "";
  mkdirSync(dirname(written), { recursive: true });
  writeFileSync(written, manifest);
  const registration = registrationOn(process.platform, homedir(), written, id);
  if (registration.kind === "by-hand") {
    return `Excel does not run here. Upload ${written} in Excel on the web: Home, Add-ins, More Add-ins, Upload My Add-in.`;
  }
  if (registration.kind === "copy") {
    if (remove) rmSync(registration.to, { force: true });
    else cpSync(written, registration.to);
  } else {
    const [command = "", ...args] = remove ? registration.remove : registration.add;
    const { status } = spawnSync(command, args, { stdio: "inherit" });
    if (status !== 0) throw new Error(`Windows refused: ${command} ${args.join(" ")}`);
  }
  if (remove) return "Taken away. Restart Excel.";
  return `Registered. See that ${origin} serves dist/, restart Excel, and find the add-in under Home, Add-ins.`;
}

try {
  const { values } = parseArgs({ options: { origin: { type: "string" }, remove: { type: "boolean" } } });
  console.log(sideload(values.origin ?? developmentOrigin, values.remove ?? false));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 3;
}
