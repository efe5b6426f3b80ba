import { Storage, StorageType } from "@microsoft/office-js-helpers";
import type { SettingsStore } from "../settings-store";

/** Settings in local storage; in memory for this session where the browser forbids storage (InPrivate, blocked cookies). */
export function settingsStore(): SettingsStore {
  const storage = openStorage();
  return {
    read: (key) => storage.get(key) ?? null,
    write: (key, value) => void storage.set(key, value),
  };
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
