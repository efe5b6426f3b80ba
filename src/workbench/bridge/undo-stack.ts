import type { ConditionalFormat } from "../engine/workbook-content";
import { ExcelError } from "./excel-error";
import type { ExcelBehaviour } from "./platforms/excel-behaviour";

/** Members that cannot be undone anywhere, by "Class.Member" on the wire. Source: see "undo-group-refuses". */
const never = new Set([
  "Worksheet.Copy",
  "Worksheet.Delete",
  "WorksheetProtection.Protect",
  "WorksheetProtection.Unprotect",
  "WorksheetProtection.UpdateOptions",
  "WorkbookProtection.Protect",
  "WorkbookProtection.Unprotect",
]);
/** Members that can be undone in Excel on the web only. */
const webOnly = new Set(["Worksheet.Name", "Worksheet.Position", "Worksheet.Visibility"]);

export interface DeletedFormat {
  readonly sheet: string;
  readonly format: ConditionalFormat;
}

interface Step {
  /** The undo group of an `Excel.run`, null where every sync is a step of its own. */
  readonly group: string | null;
  readonly deletedFormats: readonly DeletedFormat[];
}

/**
 * The person's undo stack, as far as an add-in touches it: how deep it is, and what empties it. Steps are counted, not
 * replayed, but for deleted conditional formats, because Excel puts those back broken (office-js #6396).
 */
export class UndoStack {
  private steps: Step[] = [];
  private group: string | null = null;
  private recorded = false;
  private formulas = 0;

  constructor(
    private readonly excel: ExcelBehaviour,
    private readonly isWeb: boolean,
  ) {}

  /** How many steps the person can take back. */
  get depth(): number {
    return this.steps.length;
  }

  /** The person does something by hand. */
  byHand(): void {
    this.steps.push({ group: null, deletedFormats: [] });
  }

  /** A sync of the add-in begins; `group` is its run's undo group. */
  begin(group: string | null): void {
    if (group !== this.group) this.formulas = 0;
    this.group = group;
    this.recorded = false;
  }

  /** The add-in changes something by a member; throws UndoNotSupported where its group cannot bear that. */
  change(member: string): void {
    const undoable = !never.has(member) && (this.isWeb || !webOnly.has(member));
    if (this.excel.does("undo-group-refuses", !undoable && this.group !== null)) {
      throw new ExcelError("UndoNotSupported");
    }
    if (this.excel.does("writing-empties-undo")) return this.clear();
    if (this.excel.does("unsupported-empties-undo", !undoable)) return this.clear();
    const merges = this.group !== null && this.steps.at(-1)?.group === this.group;
    if (!this.recorded && !merges) this.steps.push({ group: this.group, deletedFormats: [] });
    this.recorded = true;
  }

  /** So many formulas are written. */
  writesFormulas(count: number): void {
    this.formulas += count;
    if (this.group !== null && this.excel.exceeds("undo-group-formulas", this.formulas)) {
      throw new ExcelError("UndoNotSupported");
    }
  }

  deletesFormat(deleted: DeletedFormat): void {
    const last = this.steps.pop();
    if (last) this.steps.push({ ...last, deletedFormats: [...last.deletedFormats, deleted] });
  }

  clear(): void {
    this.steps = [];
  }

  /** Ctrl+Z: gives the conditional formats that come back. */
  pop(): readonly DeletedFormat[] {
    return this.steps.pop()?.deletedFormats ?? [];
  }
}
