import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { validateXML } from "xmllint-wasm";
import packageJson from "../../package.json";
import { en } from "../../src/core/wording/en";
import { zhCN } from "../../src/core/wording/zh-CN";
import { ribbonRequest } from "../../src/taskpane/use-ribbon-request";
import { readSchema } from "./read-schema";

const root = join(__dirname, "../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const schema = readSchema();

async function errorsOf(contents: string): Promise<string[]> {
  const [main, ...imported] = schema;
  const result = await validateXML({ xml: { fileName: "manifest.xml", contents }, schema: main!, preload: imported });
  return result.errors.map((error) => error.message);
}

/** Every value of an attribute, in order; the manifest is our own file, so a pattern reads it well enough. */
function valuesOf(attribute: string): string[] {
  return [...manifest.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, "g"))].map((match) => match[1]!);
}

describe("the manifest against Microsoft's schema", () => {
  test("is valid", async () => {
    expect(await errorsOf(manifest)).toEqual([]);
  });

  test.each([
    [
      "an element out of order",
      (xml: string) => xml.replace(/(<Version>.*<\/Version>)([^]*?<ProviderName>.*<\/ProviderName>)/, "$2$1"),
    ],
    ["an unknown element", (xml: string) => xml.replace("<Hosts>", "<Runtimes/><Hosts>")],
    ["an id that is no GUID", (xml: string) => xml.replace(/<Id>.*<\/Id>/, "<Id>1234</Id>")],
    ["a short text over 125 characters", (xml: string) => xml.replace(/绩效自评助手/g, "绩".repeat(126))],
    [
      "a description over 250 characters",
      (xml: string) => xml.replace(/(<Description DefaultValue=")[^"]*/, `$1${"校".repeat(251)}`),
    ],
    ["a resource id over 32 characters", (xml: string) => xml.replaceAll("Fill.Url", "P".repeat(33))],
    ["an unknown permission", (xml: string) => xml.replace("ReadWriteDocument", "Everything")],
    [
      "the buttons before what greets the person",
      (xml: string) =>
        xml.replace(/(<GetStarted>[^]*<\/GetStarted>\s*)(<ExtensionPoint [^]*<\/ExtensionPoint>)/, "$2$1"),
    ],
    [
      "a button that shows a pane without an address",
      (xml: string) => xml.replace(/(<TaskpaneId>.*<\/TaskpaneId>\s*)<SourceLocation .*\/>/, "$1"),
    ],
    ["a button without an icon", (xml: string) => xml.replace(/<Icon>[^]*?<\/Icon>(?=\s*<Action)/, "")],
    ["an override without its locale", (xml: string) => xml.replace(' Locale="en-US"', "")],
  ])("refuses %s", async (_, damage) => {
    const damaged = damage(manifest);
    expect(damaged).not.toBe(manifest);
    expect(await errorsOf(damaged)).not.toEqual([]);
  });
});

describe("the manifest against what a schema cannot say", () => {
  test("its version is the package's", () => {
    expect(manifest).toContain(`<Version>${packageJson.version}.0</Version>`);
  });

  test("every address is under the one origin that a deployment replaces", () => {
    const namespaces = valuesOf("xmlns(?::\\w+)?");
    const addresses = (manifest.match(/https?:\/\/[^"<\s]+/g) ?? []).filter((address) => !namespaces.includes(address));
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000(\/|$)/);
  });

  test("every reference has its resource, and every resource is used once defined", () => {
    const defined = [...manifest.matchAll(/<bt:(?:Image|Url|String) id="([^"]*)"/g)].map((match) => match[1]!);
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(valuesOf("resid"))].sort()).toEqual([...defined].sort());
  });

  test("every text has an English override", () => {
    const texts = [
      ...manifest.matchAll(/<(DisplayName|Description|bt:String)\b[^>]*DefaultValue="[^"]*"[^>]*>([^]*?)<\/\1>/g),
    ];
    expect(texts.length).toBe(valuesOf("DefaultValue").filter((value) => !value.startsWith("https:")).length);
    for (const [, , overrides] of texts) expect(overrides).toContain('Locale="en-US"');
  });

  test("every icon is there, in the size that its name says", async () => {
    const icons = [...manifest.matchAll(/assets\/(icon(?:-[a-z]+)?)-(\d+)\.png/g)].map(([, name, size]) => [
      name!,
      Number(size),
    ]);
    expect(new Set(icons.map(([name]) => name))).toEqual(new Set(["icon", "icon-mark", "icon-fill", "icon-clear"]));
    for (const [name, size] of [...icons, ["icon", 128] as const]) {
      const { width, height, format } = await sharp(join(root, "assets", `${name}-${size}.png`)).metadata();
      expect({ name, width, height, format }).toEqual({ name, width: size, height: size, format: "png" });
    }
  });

  test("every reference to an icon names the size that it shows, and every button has the three that Office asks for", () => {
    const references = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="\w*Icon\.(\d+)"/g)];
    expect(references.length).toBeGreaterThan(5);
    for (const [, size, named] of references) expect(named).toBe(size);
    for (const [icon] of manifest.matchAll(/<Icon>[^]*?<\/Icon>/g)) {
      for (const size of [16, 32, 80]) expect(icon).toContain(`size="${size}"`);
    }
  });

  test("every button shows the one pane, at an address that the pane understands, under the pane's own word for it", () => {
    const buttons = [...manifest.matchAll(/<Control xsi:type="Button" id="SelfEvaluation\.(\w+)">[^]*?<\/Control>/g)];
    expect(buttons.map(([, name]) => name)).toEqual(["Validate", "Fill", "Clear"]);
    const words = {
      Validate: [zhCN.pane.validate.run, en.pane.validate.run],
      Fill: [zhCN.pane.tabs.fill, en.pane.tabs.fill],
      Clear: [zhCN.pane.validate.clearMarks, en.pane.validate.clearMarks],
    };
    for (const [button, name] of buttons) {
      const [chinese, english] = words[name as keyof typeof words];
      expect(button).toContain("<TaskpaneId>SelfEvaluation.Pane</TaskpaneId>");
      expect(button).toContain(`<SourceLocation resid="${name}.Url"/>`);
      const address = new RegExp(`<bt:Url id="${name}.Url" DefaultValue="([^"]*)"`).exec(manifest)![1]!;
      expect(new URL(address).pathname).toBe("/taskpane.html");
      expect(ribbonRequest(new URL(address).search)).toBe(name!.toLowerCase());
      expect(manifest).toMatch(
        new RegExp(`id="${name}.Label" DefaultValue="${chinese}">\\s*<bt:Override Locale="en-US" Value="${english}"/>`),
      );
    }
  });
});
