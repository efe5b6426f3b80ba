import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Whether a file or folder among the sources has changed since something was built, or nothing was. A file that went changes its folder. */
export default function isStale(built, sources) {
  const since = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources.some((source) => {
    const stats = statSync(source);
    const within = stats.isDirectory() ? readdirSync(source, { recursive: true }) : [];
    return [source, ...within.map((name) => join(source, name))].some((path) => statSync(path).mtimeMs > since);
  });
}
