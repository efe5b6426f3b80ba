import type * as Library from "@e965/xlsx";
import type { WorkBook, WorkSheet } from "@e965/xlsx";
import type { Cell, Grid } from "../../../core/grid/grid";
import { HostError } from "../../host-error";
import { shownText } from "../xlsx/shown-text";

/** What is read of a sheet at most, as of an .xlsx. */
const readable = { rows: 50_000, columns: 256 };

/** As the library says of it in words only. */
interface ContainerReader {
  readonly read: (
    content: Uint8Array,
    options: { readonly type: "array" },
  ) => { readonly FullPaths: readonly string[] };
}

/** Streams of the container of old Office files that tell what it holds. */
const streams = { document: "WordDocument", encrypted: "EncryptedPackage", workbooks: ["Workbook", "Book"] };

/**
 * The visible sheets of a workbook in a format of others (.xls, .et, .ods, a table saved as a web page): its bytes, or its text
 * where it is one. Rejects with HostError: "encrypted-file", "old-word-file", "unreadable-file" or "not-a-workbook".
 */
export async function openSpreadsheet(file: string, content: Uint8Array | string): Promise<Grid[]> {
  // Loaded here: it is larger than all the rest, and most files need none of it.
  const library = await import("@e965/xlsx");
  try {
    const workbook = silently(() => {
      refuseOthers(file, content, library);
      return readWith(library, content);
    });
    return workbook.SheetNames.flatMap((name, at) => {
      const sheet = workbook.Sheets[name];
      const isHidden = (workbook.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0;
      return (!isHidden && sheet && gridOf(name, sheet, workbook)) || [];
    });
  } catch (cause) {
    if (cause instanceof HostError) throw cause;
    const isEncrypted = cause instanceof Error && /password|encrypt/i.test(cause.message);
    throw new HostError(isEncrypted ? "encrypted-file" : "unreadable-file", file, { cause });
  }
}

function readWith({ read }: typeof Library, content: Uint8Array | string): WorkBook {
  return read(content, {
    type: typeof content === "string" ? "string" : "array",
    dense: true,
    cellNF: true,
    cellHTML: false,
    // One more tells whether there were more.
    sheetRows: readable.rows + 1,
  });
}

/** Refuses a container that holds no workbook; which is told by the streams at its root, as a document may embed a workbook. */
function refuseOthers(file: string, content: Uint8Array | string, { CFB }: typeof Library): void {
  if (typeof content === "string" || content[0] !== 0xd0) return;
  const container = (CFB as ContainerReader).read(content, { type: "array" });
  const roots = container.FullPaths.map((path) => /^[^/]*\/([^/]+)$/.exec(path)?.[1] ?? "");
  if (roots.includes(streams.encrypted)) throw new HostError("encrypted-file", file);
  if (roots.includes(streams.document)) throw new HostError("old-word-file", file);
  if (!streams.workbooks.some((name) => roots.includes(name))) throw new HostError("not-a-workbook", file);
}

/** Keeps what the library says of a file to itself: it is for its makers, and the output is ours. */
function silently<T>(work: () => T): T {
  const { log, warn, error } = console;
  const nothing = () => undefined;
  Object.assign(console, { log: nothing, warn: nothing, error: nothing });
  try {
    return work();
  } finally {
    Object.assign(console, { log, warn, error });
  }
}

function gridOf(name: string, sheet: WorkSheet, workbook: WorkBook): Grid | null {
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  // Rows without cells are missing.
  const stored: readonly (Stored[] | undefined)[] = sheet["!data"] ?? [];
  const all = Array.from(stored, (cells) => Array.from(cells ?? [], (cell) => cellOf(cell, from1904)));
  const bottom = all.findLastIndex((cells) => cells.some((cell) => cell !== null));
  if (bottom < 0) return null;
  const right = all.reduce(
    (most, cells) =>
      Math.max(
        most,
        cells.findLastIndex((cell) => cell !== null),
      ),
    0,
  );
  const rows = all.slice(0, Math.min(bottom + 1, readable.rows)).map((cells) => cells.slice(0, readable.columns));
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  const isCut = bottom >= readable.rows || right >= readable.columns;
  return { sheet: name, top: 0, left: 0, rows, merges, ...(isCut && { cutFrom: { top: 0, left: 0, bottom, right } }) };
}

type Stored = NonNullable<WorkSheet["!data"]>[number][number] | undefined;

function cellOf(stored: Stored, from1904: boolean): Cell | null {
  if (!stored) return null;
  const { t: type, v, w: written, f } = stored;
  const format = typeof stored.z === "string" ? stored.z : "General";
  const formula = typeof f === "string" ? `=${f}` : null;
  const value = type === "e" ? (written ?? "#VALUE!") : type === "z" || v === undefined || v instanceof Date ? null : v;
  if ((value === null || value === "") && formula === null) return null;
  // Excel shows and compares 15 digits, as for an .xlsx.
  const exact = typeof value === "number" ? Number(value.toPrecision(15)) : value;
  return { value: exact, text: shownText(exact, format, from1904), formula, format };
}
