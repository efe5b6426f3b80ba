/** @jest-environment jsdom */
import { start as texts } from "../../src/core/wording/zh-CN/start";
import { start } from "../../src/taskpane/start";

beforeEach(() => {
  jest.spyOn(navigator, "language", "get").mockReturnValue("zh-CN");
  const context = { requirements: { isSetSupported: () => true } };
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve({ host: "Excel" }), context } });
  document.body.innerHTML = '<div id="pane"><main>waiting</main></div>';
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, "Office");
});
const shown = () => document.getElementById("pane")!.textContent;

test("the program takes the page's place once Excel is there, and nothing is said before", async () => {
  await start(Promise.resolve((place) => expect(place.textContent).toBe("waiting")));
  expect(shown()).toBe("waiting");
});

test("a program whose files do not arrive is told, and what to do", async () => {
  await start(Promise.reject(new Error("Loading chunk pane failed")));
  expect(shown()).toContain(texts.obstacles["pane-missing"].title);
});

test("in another program of Office the pane is not opened", async () => {
  Object.assign(Office, { onReady: () => Promise.resolve({ host: "PowerPoint" }) });
  const open = jest.fn();
  await start(Promise.resolve(open));
  expect(open).not.toHaveBeenCalled();
  expect(shown()).toContain("PowerPoint");
});

test("an Excel below the floor is told so, but a self-test that asks for any Excel opens in it", async () => {
  Object.assign(Office.context.requirements, { isSetSupported: () => false });
  const open = jest.fn();
  await start(Promise.resolve(open), true);
  expect(open).toHaveBeenCalledTimes(1);
  await start(Promise.resolve(open));
  expect(open).toHaveBeenCalledTimes(1);
  expect(shown()).toContain(texts.obstacles["too-old"].title);
});
