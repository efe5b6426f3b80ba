/** How long the adapter waits for what is not its own, in milliseconds. */
export const patience = {
  /** For an answer to one sync: some are never given (office-js #6150, #6678). */
  answer: 60_000,
  /** For the person to leave a cell. */
  cellEdit: 10_000,
  /** Between two looks whether the cell was left, where Excel cannot tell by itself. */
  look: 250,
  /** Before each new attempt at taking back a change that failed. */
  takingBack: [250, 1000],
  /** Before each new attempt at registering an event; the last one goes for all that follow. */
  watching: [1000, 2000, 5000, 15_000, 30_000],
};

/** Resolves after so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
