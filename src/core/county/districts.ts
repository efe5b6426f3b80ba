/** The district of each file: its first folder below the one that all files share; "" for a file in that folder itself. */
export function districtsOf(paths: readonly string[]): string[] {
  const folders = paths.map((path) => path.split(/[\\/]/).slice(0, -1));
  const [first = [], ...others] = folders;
  const parting = first.findIndex((name, at) => others.some((other) => other[at] !== name));
  const shared = parting < 0 ? first.length : parting;
  return folders.map((folder) => folder[shared] ?? "");
}
