/** @jest-environment jsdom */
import { settingsStore } from "../../../src/host/office/office-platform";

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

test("a setting survives reopening the pane", () => {
  settingsStore().write("profile", { name: "mof-2020" });
  expect(settingsStore().read("profile")).toEqual({ name: "mof-2020" });
});

test("a setting that was never written is null", () => {
  expect(settingsStore().read("language")).toBeNull();
});

test("where the browser forbids storage, settings last for the session", () => {
  jest.spyOn(console, "warn").mockReturnValue(undefined);
  jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  });
  const settings = settingsStore();
  settings.write("language", "en");
  expect(settings.read("language")).toBe("en");
});
