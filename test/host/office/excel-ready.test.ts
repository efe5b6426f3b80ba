/** @jest-environment jsdom */
import { answerLimit, excelReady, floor } from "../../../src/host/office/excel-ready";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const scripts = () => [...document.head.querySelectorAll("script")];

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  document.head.replaceChildren();
  Reflect.deleteProperty(globalThis, "Office");
});

/** Office.js as loaded, which is ready once `ready` is called. */
function office({ api = "1.9" } = {}) {
  let ready: (host: string | null) => void = () => undefined;
  const onReady = new Promise((resolve) => (ready = (host) => resolve({ host, platform: null })));
  const isSetSupported = (name: string, version: string) => name === "ExcelApi" && version <= api;
  Object.assign(globalThis, { Office: { onReady: () => onReady, context: { requirements: { isSetSupported } } } });
  return ready;
}

function begin(addresses = ["office.js"]) {
  const onSilence = jest.fn();
  let answer: unknown = "pending";
  void excelReady(addresses, onSilence).then((kind) => (answer = kind));
  return {
    onSilence,
    answer: () => answer,
    loaded: async (type: "load" | "error" = "load") => {
      scripts().at(-1)!.dispatchEvent(new Event(type));
      await jest.advanceTimersByTimeAsync(0);
    },
  };
}

test.each([
  ["Excel", "1.9", "excel"],
  ["Excel", "1.8", "too-old"],
  ["Word", "1.9", "other-host"],
  [null, "1.9", "outside"],
])("host %s with ExcelApi %s is %s, and nothing is said of silence", async (host, api, kind) => {
  const ready = office({ api });
  const start = begin();
  await start.loaded();
  ready(host);
  await jest.advanceTimersByTimeAsync(2 * answerLimit);
  expect(start.answer()).toEqual({ kind, program: host ?? "" });
  expect(start.onSilence).not.toHaveBeenCalled();
});

test("a script that does not load is blocked at once, and never silent besides", async () => {
  const start = begin();
  await start.loaded("error");
  expect(start.answer()).toEqual({ kind: "blocked", program: "" });
  await jest.advanceTimersByTimeAsync(2 * answerLimit);
  expect(start.onSilence).not.toHaveBeenCalled();
});

test("a proxy's page in place of Office.js is blocked, too", async () => {
  const start = begin();
  await start.loaded();
  expect(start.answer()).toEqual({ kind: "blocked", program: "" });
});

test("a script that hangs is told once, after the limit and not before", async () => {
  const start = begin();
  await jest.advanceTimersByTimeAsync(answerLimit - 1);
  expect(start.onSilence).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(10 * answerLimit);
  expect(start.onSilence).toHaveBeenCalledTimes(1);
  expect(start.answer()).toBe("pending");
});

test("where the host's own file is blocked onReady never answers: that is silence, and an answer after it still counts", async () => {
  const ready = office();
  const start = begin();
  await start.loaded();
  await jest.advanceTimersByTimeAsync(answerLimit);
  expect(start.onSilence).toHaveBeenCalledTimes(1);
  expect(start.answer()).toBe("pending");
  ready("Excel");
  await jest.advanceTimersByTimeAsync(0);
  expect(start.answer()).toEqual({ kind: "excel", program: "Excel" });
});

test("scripts are loaded in order, the next only once the last has run", async () => {
  office()("Excel");
  const start = begin(["first.js", "second.js"]);
  expect(scripts().map((script) => script.getAttribute("src"))).toEqual(["first.js"]);
  await start.loaded();
  expect(scripts().map((script) => script.getAttribute("src"))).toEqual(["first.js", "second.js"]);
  expect(start.answer()).toBe("pending");
  await start.loaded();
  expect(start.answer()).toEqual({ kind: "excel", program: "Excel" });
});

test("the floor is the manifest's", () => {
  const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
  const floors = [...manifest.matchAll(/Name="ExcelApi" MinVersion="([^"]*)"/g)].map(([, version]) => version);
  expect(new Set(floors)).toEqual(new Set([floor]));
});
