import { Storage, StorageType, Utilities } from "@microsoft/office-js-helpers";
import type { SettingsStore } from "../settings-store";

/** Where the add-in runs, in the helpers' capitals: "EXCEL" on "PC", "MAC", "OFFICE_ONLINE" or "IOS"; host "WEB" outside Office. */
export interface OfficePlatform {
  readonly host: string;
  readonly platform: string | null;
}

/** The host and platform; right only once Office is ready. */
export function officePlatform(): OfficePlatform {
  return { host: Utilities.host || "WEB", platform: Utilities.platform || null };
}

/** Settings in local storage; in memory for this session where the browser forbids storage (InPrivate, blocked cookies). */
export function settingsStore(): SettingsStore {
  const storage = openStorage();
  return {
    read: (key) => storage.get(key) ?? null,
    write: (key, value) => void storage.set(key, value),
  };
}

/** Puts an error with Excel's own debug info on the console, for whoever looks into a report; the person is told apart from this. */
export function logError(error: Error): void {
  // The helpers print debug info of `OfficeExtension.Error` only, which is what a host error keeps as its cause.
  Utilities.log(error.cause instanceof Error ? error.cause : error);
}

function openStorage(): Storage<unknown> {
  // Excel on the web shares local storage between add-ins of one site; its partition key keeps them apart.
  const partition = typeof Office === "undefined" ? undefined : Office.context.partitionKey;
  const container = partition ? `${partition}/self-evaluation` : "self-evaluation";
  try {
    return new Storage<unknown>(container, StorageType.LocalStorage);
  } catch {
    return new Storage<unknown>(container, StorageType.InMemoryStorage);
  }
}
