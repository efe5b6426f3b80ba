import type { SettingsStore } from "../../host/settings-store";

const key = "self-test-running";

/** Remembers on this machine that a self-test runs, so that the next start of the pane looks for what one that was cut short left behind. */
export const running = {
  begin: (store: SettingsStore) => store.write(key, true),
  end: (store: SettingsStore) => store.write(key, false),
  wasCutShort: (store: SettingsStore) => store.read(key) === true,
} as const;
