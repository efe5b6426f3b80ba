/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { start as english } from "../../src/core/wording/en/start";
import { start as chinese } from "../../src/core/wording/zh-CN/start";
import { startPage } from "../../src/taskpane/start-page";

const html = readFileSync(join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");
const source = "https://appsforoffice.microsoft.com";
const office = `${source}/lib/1/hosted/office.js`;

afterEach(() => jest.restoreAllMocks());

function open(language = "zh-CN") {
  jest.spyOn(navigator, "language", "get").mockReturnValue(language);
  document.documentElement.innerHTML = html;
  return startPage(document.getElementById("pane")!, office);
}
const text = () => document.getElementById("pane")!.textContent.replace(/\s+/g, " ");
const buttons = () => [...document.querySelectorAll("button")].map(({ textContent }) => textContent);

test("before any script runs the page says what it is and that it waits, in both languages, and what to do without scripts", () => {
  const said = html.replace(/\s+/g, " ");
  for (const { name, purpose, waiting, tooLong, noScript } of [chinese, english]) {
    for (const sentence of [name, purpose, waiting, tooLong, noScript]) expect(said).toContain(sentence);
  }
  expect(html).toMatch(/<noscript>[^]*此窗格需要运行脚本[^]*<\/noscript>/);
  expect(html).not.toMatch(/<script|<link/);
});

const obstacles = Object.keys(chinese.obstacles) as (keyof typeof chinese.obstacles)[];

test.each(obstacles)(
  "%s: what it is and what to do stand in place of the waiting, once, with the ways without Excel",
  (obstacle) => {
    const tell = open();
    tell(obstacle, "Word");
    tell(obstacle, "Word");
    const { title, todo } = chinese.obstacles[obstacle];
    expect(text().split(title)).toHaveLength(2);
    expect(document.querySelectorAll("main")).toHaveLength(1);
    expect(document.querySelectorAll("section:first-of-type li")).toHaveLength(todo.length);
    expect(text()).toContain("npm start");
    expect(text()).toContain("node self-eval.cjs check 文件.xlsx");
    expect(text()).not.toContain(chinese.waiting);
    expect(text()).not.toMatch(/\{\w+\}/);
    // The diagnostics are there to be copied by hand, too.
    expect(document.querySelector("pre")!.textContent).toMatch(new RegExp(`^start: ${obstacle}$`, "m"));
    expect(buttons()).toContain(chinese.copy);
  },
);

test("what may pass by itself can be tried again, what needs another program cannot", () => {
  const retried = obstacles.filter((obstacle) => {
    open()(obstacle);
    return buttons().includes(chinese.retry);
  });
  expect(retried).toEqual(["blocked", "silent", "pane-missing"]);
});

test("the address that is blocked and the program that is not Excel are named", () => {
  const tell = open();
  tell("blocked");
  expect(text()).toContain(source);
  tell("other-host", "PowerPoint");
  expect(text()).toContain("PowerPoint");
});

test("it speaks English to whoever's browser does", () => {
  open("en-GB")("outside");
  expect(text()).toContain(english.obstacles.outside.title);
  expect(document.querySelector("main")!.lang).toBe("en");
});

test("the diagnostics are copied, and that is said", async () => {
  const writeText = jest.fn(() => Promise.resolve());
  Object.assign(navigator, { clipboard: { writeText } });
  open()("blocked");
  [...document.querySelectorAll("button")].at(-1)!.click();
  await new Promise((resolve) => setTimeout(resolve));
  expect(writeText).toHaveBeenCalledWith(document.querySelector("pre")!.textContent);
  expect(buttons()).toContain(chinese.copied);
});
