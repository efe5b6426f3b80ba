/** @jest-environment jsdom */
import { surroundings } from "../../../src/host/office/surroundings";

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

function withOffice(context: unknown): void {
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host: null }), context } });
}

test("outside Office the browser's language counts, and no colours are told", async () => {
  expect(await surroundings()).toEqual({ displayLanguage: navigator.language, colours: null });
});

test("Office's own language counts, not the document's or the browser's", async () => {
  withOffice({ displayLanguage: "zh-CN", contentLanguage: "de-DE" });
  expect((await surroundings()).displayLanguage).toBe("zh-CN");
});

test.each([
  ["#262626", "#ffffff", { background: "#262626", foreground: "#FFFFFF" }],
  ["262626", "FFFFFF", { background: "#262626", foreground: "#FFFFFF" }],
  ["", "#FFFFFF", null],
  ["url(x)", "#FFFFFF", null],
])("frame colours %s and %s", async (bodyBackgroundColor, bodyForegroundColor, colours) => {
  withOffice({ displayLanguage: "en-US", officeTheme: { bodyBackgroundColor, bodyForegroundColor } });
  expect((await surroundings()).colours).toEqual(colours);
});

test("Office.js in a plain browser, whose context holds nothing", async () => {
  withOffice({});
  expect(await surroundings()).toEqual({ displayLanguage: navigator.language, colours: null });
});
