/** The district of each file: its first folder below the one that all files share; "" for a file in that folder itself. */
export function districtsOf(paths: readonly string[]): string[] {
  const shared = sharedFolders(paths);
  return paths.map((path) => path.split(separators).slice(0, -1)[shared] ?? "");
}

/** What each file is called for people: its path, without the folders that all share where it begins at the root of a disk. */
export function shortNames(paths: readonly string[]): string[] {
  const shared = sharedFolders(paths);
  return paths.map((path) => (fromRoot.test(path) ? path.split(separators).slice(shared).join("/") : path));
}

const separators = /[\\/]/;
const fromRoot = /^(?:[\\/]|[A-Za-z]:)/;

function sharedFolders(paths: readonly string[]): number {
  const [first = [], ...others] = paths.map((path) => path.split(separators).slice(0, -1));
  const parting = first.findIndex((name, at) => others.some((other) => other[at] !== name));
  return parting < 0 ? first.length : parting;
}
