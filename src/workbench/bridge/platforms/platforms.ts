/** The Excels that the add-in meets, and the workbench's own. */
export type PlatformName = "m365-windows" | "m365-web" | "m365-mac" | "excel-2021" | "excel-2019" | "workbench";

/** An Excel as it presents itself; how it behaves stands in behaviours.ts. */
export interface Platform {
  readonly name: PlatformName;
  /** `Office.context.platform`. */
  readonly office: "PC" | "OfficeOnline" | "Mac";
  /** The newest version of each requirement set that `isSetSupported` claims. */
  readonly sets: Readonly<Record<string, string>>;
}

const current = {
  ExcelApi: "1.20",
  SharedRuntime: "1.1",
  RibbonApi: "1.2",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
};

/**
 * Sources: office-js-docs-reference, docs/requirement-sets (excel-api-requirement-sets, shared-runtime-requirement-sets).
 * Volume-licensed 2021 stopped at ExcelApi 1.14 and 2019 at 1.8; neither ever moves.
 */
export const platforms: Readonly<Record<PlatformName, Platform>> = {
  "m365-windows": { name: "m365-windows", office: "PC", sets: current },
  "m365-web": { name: "m365-web", office: "OfficeOnline", sets: current },
  "m365-mac": { name: "m365-mac", office: "Mac", sets: current },
  "excel-2021": {
    name: "excel-2021",
    office: "PC",
    sets: { ExcelApi: "1.14", SharedRuntime: "1.1", RibbonApi: "1.1", CustomXmlParts: "1.1", DelayForCellEdit: "1.1" },
  },
  /** Below the manifest's floor: it does not even offer the add-in, unless somebody forces it. */
  "excel-2019": { name: "excel-2019", office: "PC", sets: { ExcelApi: "1.8", CustomXmlParts: "1.1" } },
  /**
   * What the workbench shows on its screen. It is kinder: whoever tries the add-in there is to see the add-in, not the
   * faults of an Excel that they do not use. No test relies on that kindness unless it says so.
   */
  workbench: {
    name: "workbench",
    office: "OfficeOnline",
    sets: { ExcelApi: "1.20", CustomXmlParts: "1.1" },
  },
};

/** What `Office.context.requirements.isSetSupported` answers there; "1.10" comes after "1.9". */
export function isSetSupported({ sets }: Platform, name: string, version: string | number = "1.1"): boolean {
  const has = sets[name]?.split(".").map(Number);
  if (!has) return false;
  const [major = 0, minor = 0] = String(version).split(".").map(Number);
  const [hasMajor = 0, hasMinor = 0] = has;
  return hasMajor > major || (hasMajor === major && hasMinor >= minor);
}
