/** node --import tsx .ci/screenshot.ts ADDRESS FILE.png: the workbench that serves at ADDRESS, its sample checked. Needs a Chromium. */
import { chromium } from "playwright-core";
import { wordingIn } from "../src/core/wording/wording";

const [address = "http://localhost:3000/", file = "workbench.png"] = process.argv.slice(2);
const language = new URL(address).searchParams.get("language") === "en" ? "en" : "zh-CN";
const { validate, severities } = wordingIn(language).pane;

async function take(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: language });
  await page.goto(address);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: validate.run, exact: true }).click();
  await pane.getByRole("button", { name: new RegExp(`^${severities.error} \\d`) }).waitFor();
  await pane.getByRole("listitem").first().getByRole("button").first().click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: file });
  await browser.close();
}

void take();
