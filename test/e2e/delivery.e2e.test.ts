import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { offices } from "../../.ci/content-security.cjs";
import { wordingIn } from "../../src/core/wording/wording";
import { launch } from "./open-page";

const { pane: texts, selfTest } = wordingIn("zh-CN");
const root = join(__dirname, "../..");
const client = join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
const folder = mkdtempSync(join(tmpdir(), "delivery-"));
let browser: Browser;
beforeAll(async () => void (browser = await launch()));
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/**
 * XML namespaces (of .xlsx, .docx and .ods files too, which the pane imports), the pages on which React, Fluent's styles, the
 * writer of .docx and its zip explain their errors, and the name of the library that reads .xls.
 */
const namespaces = [
  /www\.w3\.org\//,
  /schemas\.(openxmlformats\.org|microsoft\.com)\//,
  /purl\.(oclc\.org\/ooxml|org\/dc)\//,
  /openoffice\.org\/20\d\d\//,
  /docs\.oasis-open\.org\/ns\//,
  /macVmlSchemaUri$/,
];
const pages = [
  /react\.dev\/errors\//,
  /aka\.ms\/griffel-/,
  /github\.com\/microsoft\/griffel\/issues/,
  /answers\.microsoft\.com\/en-us\/msoffice\/forum\/all\/does-word-support-more-than-9-list-levels\//,
  /stuk\.github\.io\/jszip\/documentation\//,
  /sheetjs\.com\/?$/,
];
/** Where the writer of .xlsx and what it is made of have their licences, and how it was upgraded. */
const licences = [
  /github\.com\/(exceljs|zloirock|crypto-browserify|indutny|nodeca|uuidjs)\//,
  /raw\.github\.com\/Stuk\/jszip\/main\/LICENSE/,
  /feross\.org(\/opensource)?$/,
  /stuartk\.com\/jszip$/,
];
const namedExceptions = new RegExp(
  `^https?:\\/\\/(${[...namespaces, ...pages, ...licences].map(({ source }) => source).join("|")})`,
);

describe.each(Object.entries(offices))("a build with office.js from %s", (office, { url, origin }) => {
  const built = join(folder, office);

  test("names no address of any service in its scripts", () => {
    const args = ["--import", "tsx", ".ci/build.ts", "--office", office, "--out", built];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    const scripts = readdirSync(built).filter((name) => /\.(js|css)$/.test(name));
    const addresses = scripts.flatMap(
      (name) => readFileSync(join(built, name), "utf8").match(/https?:\/\/[\w.-]+[\w./-]*/g) ?? [],
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !namedExceptions.test(address))).toEqual([]);
    expect(readdirSync(built).filter((name) => name.endsWith(".map"))).toEqual([]);
  });

  test("runs behind the bridge, and asks nobody but its own origin and that office.js", async () => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const served = new URL(process.env["WORKBENCH"]!);
    const asked = new Set<string>();
    const problems: string[] = [];
    page.on("pageerror", ({ message }) => void problems.push(message));
    page.on("request", (request) => asked.add(new URL(request.url()).origin));
    // The workbench's frame shows the built page; Microsoft's client behind the bridge stands for office.js. A script of its
    // own puts the bridge there, as the client's declarations would come before it in one script.
    await page.addInitScript({
      content: await (await page.request.get(new URL("embedded-office.js", served).href)).text(),
    });
    await page.route("**/*", async (route) => {
      const address = new URL(route.request().url());
      const name = address.pathname.slice(1).replace("taskpane-embedded.html", "taskpane.html");
      if (address.href.split("?")[0] === new URL(url, served).href) {
        await route.fulfill({ path: client });
      } else if (address.origin === served.origin && name && existsSync(join(built, name))) {
        await route.fulfill({ path: join(built, name) });
      } else await route.continue();
    });
    await page.goto(new URL("?language=zh-CN&theme=light", served).href);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("button", { name: texts.validate.run, exact: true }).click();
    await pane.getByRole("button", { name: texts.validate.showRecognised }).waitFor();
    await pane.getByRole("button", { name: texts.validate.clearMarks }).click();
    for (const tab of [texts.tabs.insert, texts.tabs.setup]) await pane.getByRole("tab", { name: tab }).click();
    await pane.getByRole("button", { name: selfTest.title }).click();
    await pane.getByRole("button", { name: selfTest.run }).waitFor();
    expect(problems).toEqual([]);
    const allowed = new Set([served.origin, origin || served.origin]);
    expect([...asked].filter((one) => one !== "null" && !allowed.has(one))).toEqual([]);
    await page.close();
  });
});
