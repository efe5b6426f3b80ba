import { readXml, type XmlReader } from "./read-xml";

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** The number by which the calculation chain knows it. */
  readonly id: string;
  readonly isVisible: boolean;
  /** Its part inside the package; null where the workbook names none, and the sheet is empty. */
  readonly path: string | null;
}

/** The parts of a workbook that matter here; a path is null where the workbook has no such part. */
export interface WorkbookParts {
  readonly sheets: readonly SheetEntry[];
  readonly countsFrom1904: boolean;
  readonly texts: string | null;
  readonly styles: string | null;
  readonly calculationChain: string | null;
  /** The workbook's own part, its relations, and the list of content types. */
  readonly workbook: string;
}

export interface Relation {
  /** The last word of the type, the same in the transitional and the strict dialect. */
  readonly type: string;
  readonly target: string;
}

/** Finds the parts; `read` gives a part's XML or null. Null where the package holds no workbook; throws XmlError where it is damaged. */
export function findWorkbookParts(read: (path: string) => string | null): WorkbookParts | null {
  const workbook = [...relations(read, "").values()].find(({ type }) => type === "officeDocument")?.target;
  const xml = workbook?.endsWith(".xml") ? read(workbook) : null;
  if (!workbook || xml === null) return null;
  const related = relations(read, workbook);
  const pathOf = (wanted: string) => [...related.values()].find(({ type }) => type === wanted)?.target ?? null;
  const listed = readXml(xml, () => sheetsReader(related));
  return (
    listed && {
      ...listed,
      texts: pathOf("sharedStrings"),
      styles: pathOf("styles"),
      calculationChain: pathOf("calcChain"),
      workbook,
    }
  );
}

function sheetsReader(
  related: ReadonlyMap<string, Relation>,
): XmlReader<Pick<WorkbookParts, "sheets" | "countsFrom1904"> | null> {
  const sheets: SheetEntry[] = [];
  let countsFrom1904 = false;
  let root = "";
  return {
    open({ name, attributes }, depth) {
      if (depth === 0) root = name;
      if (depth === 1 && name === "workbookPr") countsFrom1904 = ["1", "true"].includes(attributes.date1904 ?? "");
      if (depth !== 2 || name !== "sheet") return;
      const id = Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1] ?? "";
      const relation = related.get(id);
      if (relation && relation.type !== "worksheet") return;
      const isVisible = (attributes.state ?? "visible") === "visible";
      sheets.push({
        name: attributes.name ?? "",
        id: attributes.sheetId ?? "",
        isVisible,
        path: relation?.target ?? null,
      });
    },
    result: () => (root === "workbook" ? { sheets, countsFrom1904 } : null),
  };
}

/** Where the relations of a part are kept; "" is the package itself. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

export function relations(read: (path: string) => string | null, part: string): Map<string, Relation> {
  return readXml(read(relationsPath(part)) ?? "<none/>", () => {
    const found = new Map<string, Relation>();
    return {
      open({ name, attributes: { Id = "", Type = "", Target = "", TargetMode = "" } }) {
        if (name !== "Relationship" || TargetMode === "External") return;
        found.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(part, Target) });
      },
      result: () => found,
    };
  });
}

/** A target beside the part that names it; "/" begins at the package. */
function resolve(part: string, target: string): string {
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
