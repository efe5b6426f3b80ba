import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestFor, registrationOn } from "../../.ci/registration";

const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

describe("the manifest of a deployment", () => {
  test("names the deployment's origin and no other", () => {
    const deployed = manifestFor(manifest, "https://addins.example.org");
    expect(deployed).not.toContain("localhost");
    expect(deployed).toContain('"https://addins.example.org/taskpane.html"');
  });

  test.each(["http://addins.example.org", "https://addins.example.org/folder", "addins.example.org", ""])(
    "refuses %j as an origin",
    (origin) => {
      expect(() => manifestFor(manifest, origin)).toThrow(/is no origin/);
    },
  );
});

describe("the registration with Excel", () => {
  test("on Windows is a value of the developer key, added and removed under the add-in's id", () => {
    const registration = registrationOn("win32", "D:\\li", "D:/addin/dist/manifest.xml", "the-id");
    const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\Wef\\Developer";
    expect(registration).toEqual({
      kind: "run",
      add: ["reg", "add", key, "/v", "the-id", "/f", "/t", "REG_SZ", "/d", "D:\\addin\\dist\\manifest.xml"],
      remove: ["reg", "delete", key, "/v", "the-id", "/f"],
    });
  });

  test("on macOS is a file in Excel's own folder", () => {
    expect(registrationOn("darwin", "/li", "/addin/dist/manifest.xml", "the-id")).toEqual({
      kind: "copy",
      to: "/li/Library/Containers/com.microsoft.Excel/Data/Documents/wef/the-id.manifest.xml",
    });
  });

  test("elsewhere is left to the person", () => {
    expect(registrationOn("linux", "/li", "/addin/dist/manifest.xml", "the-id").kind).toBe("by-hand");
  });
});
