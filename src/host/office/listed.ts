/** Sheets for a sentence: each once, the first three by name. */
export function listed(sheets: readonly string[]): string {
  const names = [...new Set(sheets)];
  return names.slice(0, 3).join("、") + (names.length > 3 ? "…" : "");
}
