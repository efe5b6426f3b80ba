import { readFileSync } from "node:fs";
import { join } from "node:path";

const names = [
  "OfficeAppManifestV1_1",
  "OfficeAppBasicTypesV1_0",
  "TaskPaneAppVersionOverridesV1_0",
  "MailAppVersionOverridesV1_0",
  "ContentAppVersionOverridesV1_0",
];

/** Microsoft's schema of a manifest and what it imports, the main one first; see schema/README.md for what is mended. */
export function readSchema(): { readonly fileName: string; readonly contents: string }[] {
  return names.map((name) => {
    const fileName = `${name}.xsd`;
    const published = readFileSync(join(__dirname, "schema", fileName), "utf8");
    const contents = published
      .replaceAll("https://www.w3.org/2001/XMLSchema", "http://www.w3.org/2001/XMLSchema")
      .replaceAll("{0,3}?", "{0,3}");
    return { fileName, contents };
  });
}
