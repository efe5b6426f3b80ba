/** @jest-environment jsdom */
import { followSurroundings, surroundings } from "../../../src/host/office/surroundings";

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

function withOffice(context: unknown): void {
  Object.assign(globalThis, { Office: { context } });
}

test("outside Office the browser's language counts, and no colours are told", () => {
  expect(surroundings()).toEqual({ displayLanguage: navigator.language, colours: null });
});

test("Office's own language counts, not the document's or the browser's", () => {
  withOffice({ displayLanguage: "zh-CN", contentLanguage: "de-DE" });
  expect(surroundings().displayLanguage).toBe("zh-CN");
});

test.each([
  ["#262626", "#ffffff", { background: "#262626", foreground: "#FFFFFF" }],
  ["262626", "FFFFFF", { background: "#262626", foreground: "#FFFFFF" }],
  ["", "#FFFFFF", null],
  ["url(x)", "#FFFFFF", null],
])("frame colours %s and %s", (bodyBackgroundColor, bodyForegroundColor, colours) => {
  withOffice({ displayLanguage: "en-US", officeTheme: { bodyBackgroundColor, bodyForegroundColor } });
  expect(surroundings().colours).toEqual(colours);
});

test("Office.js in a plain browser, whose context holds nothing", () => {
  withOffice({});
  expect(surroundings()).toEqual({ displayLanguage: navigator.language, colours: null });
});

test("a theme and a language that change later are followed when the person comes back, and told once", () => {
  const context = {
    displayLanguage: "zh-CN",
    officeTheme: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000" },
  };
  withOffice(context);
  const told = jest.fn();
  followSurroundings(told);
  expect(told).toHaveBeenCalledTimes(1);
  window.dispatchEvent(new Event("focus"));
  expect(told).toHaveBeenCalledTimes(1);

  context.officeTheme = { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF" };
  document.documentElement.dispatchEvent(new Event("mouseenter"));
  expect(told).toHaveBeenLastCalledWith({
    displayLanguage: "zh-CN",
    colours: { background: "#292929", foreground: "#FFFFFF" },
  });
  context.displayLanguage = "en-US";
  document.dispatchEvent(new Event("visibilitychange"));
  expect(told.mock.lastCall).toMatchObject([{ displayLanguage: "en-US" }]);
  expect(told).toHaveBeenCalledTimes(3);
});
