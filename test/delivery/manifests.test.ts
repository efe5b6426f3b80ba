import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { contentSecurityPolicy, offices } from "../../.ci/content-security.cjs";
import { manifestFor, selfTestManifest, withVersion } from "../../.ci/registration";
import { iisHeaders, nginxHeaders } from "../../.ci/server-headers";
import { readSchema } from "../manifest/read-schema";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const deployed = withVersion(manifestFor(manifest, "https://addins.example.org"), "2.3.4");

async function errorsOf(contents: string): Promise<string[]> {
  const [main, ...preload] = readSchema();
  const result = await validateXML({ xml: { fileName: "manifest.xml", contents }, schema: main!, preload });
  return result.errors.map((error) => error.message);
}

test("a deployment's manifest has the package's version and is valid", async () => {
  expect(deployed).toContain("<Version>2.3.4.0</Version>");
  expect(await errorsOf(deployed)).toEqual([]);
});

test("the self-test's manifest is valid, another add-in, named as such, and opens its own page on any Excel", async () => {
  const selfTest = selfTestManifest(deployed);
  expect(await errorsOf(selfTest)).toEqual([]);
  const idOf = (xml: string) => /<Id>(.*)<\/Id>/.exec(xml)?.[1];
  expect(idOf(selfTest)).not.toBe(idOf(deployed));
  expect(selfTest).toContain('<SourceLocation DefaultValue="https://addins.example.org/selftest.html"/>');
  expect(selfTest).toMatch(/<DisplayName DefaultValue="[^"]*自检">/);
  expect(selfTest).not.toContain("ExcelApi");
});

describe.each(Object.entries(offices))("the server's headers with office.js from %s", (_office, { origin }) => {
  const policy = contentSecurityPolicy(origin);

  test("let the page run scripts of its own and of that office.js only", () => {
    expect(policy).toContain(`script-src 'self'${origin && ` ${origin}`};`);
    for (const headers of [nginxHeaders(policy), iisHeaders(policy)]) {
      expect(headers).toContain(policy);
      expect(headers).toContain("no-cache");
      expect(headers).toContain("immutable");
    }
  });

  test("are well-formed for IIS", async () => {
    const { errors } = await validateXML({
      xml: { fileName: "web.config", contents: iisHeaders(policy) },
      schema: anything,
    });
    expect(errors).toEqual([]);
  });
});

const anything = {
  fileName: "anything.xsd",
  contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="configuration" type="xs:anyType"/></xs:schema>`,
};
