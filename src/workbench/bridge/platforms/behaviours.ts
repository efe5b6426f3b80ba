import type { PlatformName } from "./platforms";

interface Description {
  /** What Excel does, in a sentence. */
  readonly says: string;
  /** Who says so: a Microsoft document or an issue of office-js. */
  readonly source: string;
  /** Where it is so. Empty: only where a test asks for it, because it hangs on the machine and not on the platform. */
  readonly on: readonly PlatformName[];
  /** The most that Excel bears, where it is a matter of how much: formulas, areas, cells, or bytes of UTF-8. */
  readonly limit?: number;
}

const desktop: readonly PlatformName[] = ["m365-windows", "m365-mac", "excel-2021"];
const m365: readonly PlatformName[] = ["m365-windows", "m365-web", "m365-mac"];
const everyExcel: readonly PlatformName[] = [...m365, "excel-2021", "excel-2019"];
const undoDocument = "office-js-docs-pr, docs/excel/excel-add-ins-undo-capabilities.md";

/**
 * What real Excel does that a kind stand-in would not. Each line is looked up where the bridge carries it out
 * (`session.does("…")`). To add one: a line here, its place in the bridge, a test that shows what the person is told.
 */
const table = {
  "undo-group-refuses": {
    says: "Inside an undo group, a call that cannot be undone throws UndoNotSupported.",
    source: `${undoDocument}, Unsupported APIs: deleting or copying a sheet and protection everywhere; name, position and visibility of a sheet on Windows and Mac`,
    on: m365,
  },
  "undo-group-formulas": {
    says: "About 1,600 formulas written inside an undo group throw UndoNotSupported.",
    source: "office-js #6491 (40 by 40 formulas, desktop and web)",
    on: ["m365-windows", "m365-web"],
    limit: 1599,
  },
  "undo-group-repeats": {
    says: "From the third grouped run on, the option itself is an internal error.",
    source: "office-js #6255 (web, more than two runs); #6711 had it from the first on",
    on: ["m365-web"],
  },
  "unsupported-empties-undo": {
    says: "Outside an undo group, a call that cannot be undone empties the person's undo stack.",
    source: `${undoDocument}, tip under Unsupported APIs; not always so (#6453)`,
    on: m365,
  },
  "writing-empties-undo": {
    says: "Whatever an add-in writes empties the person's undo stack.",
    source: `${undoDocument} describes undo as new in 2025 (ExcelApi 1.20); #6170 has it still with Version 2507`,
    on: ["excel-2021", "excel-2019"],
  },
  "merged-areas-limit": {
    says: "Of more than 512 merged areas none is told; what it looks like is not said, so here it looks like none at all.",
    source: "reference, Range.getMergedAreasOrNullObject",
    on: everyExcel,
    limit: 512,
  },
  "merged-areas-top-left": {
    says: "Only merged areas whose first cell lies in the range are told.",
    source: "office-js #3611 (desktop and web)",
    on: everyExcel,
  },
  "merged-areas-empty-undo": {
    says: "Asking for merged areas empties the person's undo stack.",
    source: "office-js #5918 (desktop, Version 2505)",
    on: desktop,
  },
  "format-of-two-rules": {
    says: "Where a cell has two conditional formats, deleting one through the collection of the whole sheet is ItemNotFound.",
    source: "office-js #5222 (desktop, Version 2411)",
    on: ["m365-windows", "excel-2021"],
  },
  "format-after-undo": {
    says: "A conditional format whose deletion was undone is listed, but every access to it is ItemNotFound until the workbook is opened again.",
    source: "office-js #6396 (desktop, Version 2511)",
    on: ["m365-windows"],
  },
  "format-duplicates": {
    says: "The rule, the areas and the look of a conditional format that is like another of its sheet cannot be read.",
    source: "office-js #6835, #6827 (desktop, Version 2608)",
    on: ["m365-windows"],
  },
  "format-paste-copies-rules": {
    says: "Pasting formats pastes the conditional formats too, and inserted rows take those of the row above.",
    source: "behaviour of Excel: paste special, formats; insert options, format same as above",
    on: everyExcel,
  },
  "number-format-by-locale": {
    says: "In a Chinese Excel $ comes back as ￥, and the short date in the order of the region.",
    source: "office-js #590 ($ to ￥), #2824 (dates, web), #2027",
    on: everyExcel,
  },
  "payload-limit": {
    says: "A request or an answer of more than 5 MB is refused.",
    source: "office-js-docs-pr, docs/excel/performance.md: Excel on the web",
    on: ["m365-web", "workbench"],
    limit: 5_000_000,
  },
  "cells-limit": {
    says: "Of a range of more than five million cells values, texts and formulas are null, not an error.",
    source: "office-js-docs-pr, docs/excel/performance.md (note of July 2026); #6781 on all platforms, #4783, #1314",
    on: everyExcel,
    limit: 5_000_000,
  },
  "page-fit-ignored": {
    says: "Fit to pages is not set, and nothing says so, unless the Page Layout tab is open.",
    source: "office-js #1860",
    on: ["m365-windows", "excel-2021"],
  },
  "page-setting-fails": {
    says: "Without a printer, setting up the page fails.",
    source: "known of PageSetup on Windows machines without a printer; no issue of office-js says it",
    on: [],
  },
  "rows-through-blocks": {
    says: "Rows cannot be inserted through a table, a filtered list or an array formula.",
    source:
      "reference, Excel.ErrorCodes (InsertDeleteConflict, FilteredRangeConflict); message of a table in microsoft-graph-docs #4392",
    on: everyExcel,
  },
  "calculation-suspended": {
    says: "After suspendApiCalculationUntilNextSync the same sync reads the old results.",
    source: "office-js-docs-pr, docs/excel/performance.md, Suspend calculation temporarily",
    on: everyExcel,
  },
  "signs-are-formulas": {
    says: "A value that begins with +, - or = is a formula.",
    source: "reference, Range.values",
    on: everyExcel,
  },
  "missed-events": {
    says: "Choosing from a list of a validation raises no onChanged event.",
    source: "office-js #420 (desktop), #4066, #3888 (web); #1760 misses some while typing fast",
    on: everyExcel,
  },
} as const satisfies Readonly<Record<string, Description>>;

export type Behaviour = keyof typeof table;

/** Every behaviour, with its source and where it is so. */
export const behaviours: Readonly<Record<Behaviour, Description>> = table;
