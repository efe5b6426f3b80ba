/** Excel refuses a list of areas somewhere past 8,192 characters (office-js #5198). */
const addressLimit = 2000;

/** Addresses joined by commas, as few lists as Excel takes. */
export function inAddresses(cells: readonly string[]): string[] {
  const addresses: string[] = [];
  for (const cell of cells) {
    const last = addresses.at(-1);
    if (last === undefined || last.length + cell.length >= addressLimit) addresses.push(cell);
    else addresses[addresses.length - 1] = `${last},${cell}`;
  }
  return addresses;
}
