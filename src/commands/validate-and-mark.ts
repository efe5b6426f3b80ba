import { readKeptText, withoutIgnored } from "../core/checking/ignoring";
import { noHints } from "../core/reading/hints";
import { hintedWorkbook } from "../host/hinted-workbook";
import { validate } from "../use-cases/validate";
import { profileFor, readSettings } from "../host/settings";
import type { SettingsStore } from "../host/office/office-platform";
import type { WorkbookHost } from "../host/workbook-host";

/**
 * Validates with the person's settings, marks what the workbook does not say to ignore, and shows the pane, which says
 * the rest. Never rejects: the pane is shown all the same where the workbook could not be read, and says why once the
 * person validates there.
 */
export async function validateAndMark(
  host: WorkbookHost,
  store: SettingsStore,
  showPane: () => Promise<void>,
): Promise<void> {
  try {
    const settings = readSettings(store);
    const ignored = readKeptText(await host.readKept().catch(() => null));
    await validate(hintedWorkbook(host, { ...noHints, labels: settings.labels }), {
      profile: profileFor(settings),
      rulesOff: settings.rulesOff,
      marked: (findings, grids) => withoutIgnored(findings, grids, ignored).findings,
    });
  } catch {
    // A ribbon button has no place for a sentence; the pane has.
  }
  await showPane().catch(() => undefined);
}
