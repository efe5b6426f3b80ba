import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

declare global {
  interface Window {
    readonly axe: { run(on: object): Promise<AxeResults> };
  }
}

/** What axe has against a page as it stands: the rule, how grave it is, and the first element. */
export async function axeFindings(frame: Frame): Promise<string[]> {
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await frame.evaluate(() =>
    // What Fluent's keyboard library puts around a menu to catch the focus is passed over by readers.
    window.axe.run({ exclude: ["[data-tabster-dummy]"] }),
  );
  return violations.map(({ id, impact, nodes }) => `${id} (${impact ?? ""}): ${nodes[0]?.html ?? ""}`);
}
