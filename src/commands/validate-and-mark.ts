import { validate } from "../host/validate";
import { profileFor, readSettings } from "../host/settings";
import type { SettingsStore } from "../host/office/office-platform";
import type { WorkbookHost } from "../host/workbook-host";

/**
 * Validates with the person's settings, marks, and shows the pane, which says the rest. Never rejects: the pane is
 * shown all the same where the workbook could not be read, and says why once the person validates there.
 */
export async function validateAndMark(
  host: WorkbookHost,
  store: SettingsStore,
  showPane: () => Promise<void>,
): Promise<void> {
  try {
    const settings = readSettings(store);
    await validate(host, { profile: profileFor(settings), rulesOff: settings.rulesOff });
  } catch {
    // A ribbon button has no place for a sentence; the pane has.
  }
  await showPane().catch(() => undefined);
}
