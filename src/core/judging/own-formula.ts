/** Whether a formula is one that the add-in writes (every one shows nothing while its cells are blank); not a person's own. */
export function isOwnFormula(formula: string): boolean {
  return /^=IF\(COUNT\([A-Z\d,:$]+\)(=0|<\d+),"",/.test(formula.replace(/\s/g, "").toUpperCase());
}
