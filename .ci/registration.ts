import { posix, win32 } from "node:path";

/** The origin in manifest.xml, which a deployment replaces. */
export const developmentOrigin = "https://localhost:3000";

/** The manifest for an add-in that is served from another origin; an origin alone, "https://host" or "https://host:port". */
export function manifestFor(manifest: string, origin: string): string {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== "https:" || url.origin !== origin) {
    throw new Error(`"${origin}" is no origin. Give one like https://addins.example.org, without a path.`);
  }
  return manifest.replaceAll(developmentOrigin, origin);
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
