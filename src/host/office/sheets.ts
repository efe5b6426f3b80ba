/** A worksheet as a listing gives it. `id` outlives renaming. */
export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

/** Every worksheet in workbook order, hidden ones included. One sync. */
export async function listSheets(context: Excel.RequestContext): Promise<Sheet[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  return sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
  }));
}
