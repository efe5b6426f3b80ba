import type { Scope } from "./scope";

/** A worksheet as a listing gives it. `id` outlives renaming. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Whether looks can be changed: a sheet may be protected with leave to do that. */
  readonly formattable: boolean;
}

/** The worksheets of a scope, as `listSheets` gives them. */
export async function sheetsWithin(context: Excel.RequestContext, scope: Scope): Promise<Sheet[]> {
  return (await listSheets(context)).filter(({ name }) => scope.includes(name));
}

/** Every worksheet in workbook order, hidden ones included. One sync. */
export async function listSheets(context: Excel.RequestContext): Promise<Sheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  await context.sync();
  return sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    formattable: !sheet.protection.protected || sheet.protection.options.allowFormatCells === true,
  }));
}
