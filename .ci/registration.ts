import { posix, win32 } from "node:path";

/** The origin in manifest.xml, which a deployment replaces. */
export const developmentOrigin = "https://localhost:3000";

/** The id of the self-test's own add-in, which may stand beside the other one. */
const selfTestId = "6d0a3f0e-5f5b-4b8e-9a53-2b1a8f6a1c77";

/** The manifest for an add-in that is served from another origin; an origin alone, "https://host" or "https://host:port". */
export function manifestFor(manifest: string, origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== "https:" || url.origin !== origin) {
    throw new Error(`"${origin}" is no origin. Give one like https://addins.example.org, without a path.`);
  }
  return manifest.replaceAll(developmentOrigin, origin);
}

/** The manifest with the version of the package, "1.2.3" as 1.2.3.0: Office takes up a changed add-in only where its version was raised. */
export function withVersion(manifest: string, version: string): string {
  return manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}

/**
 * The second manifest: the self-test's page as an add-in of its own, without buttons, for an Excel on which the first does
 * not start. It asks for no ExcelApi, so that the page itself can say what is missing.
 */
export function selfTestManifest(manifest: string): string {
  return manifest
    .replace(/<Id>[^<]*<\/Id>/, `<Id>${selfTestId}</Id>`)
    .replace(/(<DisplayName DefaultValue="[^"]*)"/, '$1 自检"')
    .replace(/(<Override Locale="en-US" Value="Budget Self-Evaluation)"/, '$1 self-test"')
    .replace(/(<SourceLocation DefaultValue="[^"]*\/)taskpane\.html[^"]*"/, '$1selftest.html"')
    .replace(/<Requirements>[^]*?<\/Requirements>\s*/, "")
    .replace(/<VersionOverrides[^]*<\/VersionOverrides>\s*/, "");
}

/** How Excel on one computer learns of an add-in under development: a file copied, or a command run. */
export type Registration =
  | { readonly kind: "copy"; readonly to: string }
  | { readonly kind: "run"; readonly add: readonly string[]; readonly remove: readonly string[] }
  | { readonly kind: "by-hand" };

/** The registration that Excel expects on a platform, of the manifest at a path. */
export function registrationOn(platform: NodeJS.Platform, home: string, manifest: string, id: string): Registration {
  if (platform === "darwin") {
    const folder = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";
    return { kind: "copy", to: posix.join(home, folder, `${id}.manifest.xml`) };
  }
  if (platform !== "win32") return { kind: "by-hand" };
  const value = ["HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer", "/v", id, "/f"];
  return {
    kind: "run",
    add: ["reg", "add", ...value, "/t", "REG_SZ", "/d", win32.normalize(manifest)],
    remove: ["reg", "delete", ...value],
  };
}
