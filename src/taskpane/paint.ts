/** Lets the browser show what has changed before work that keeps it busy. A timer, since a hidden pane draws no frames. */
export function paint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
