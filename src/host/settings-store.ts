/** A person's settings on this machine; never stored in the workbook. */
export interface SettingsStore {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
}
