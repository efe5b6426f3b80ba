import type { RoleOf, TableId } from "../forms/index";
import { amountOf } from "../judging/amounts";
import type { AnnexTable, Field } from "../reading/annex";
import { shownShare } from "../values/shown";
import type { Workbook } from "./rule";

interface OverApproved {
  readonly kind: "finding";
  readonly at: Field;
  readonly actual: string;
  readonly args: { readonly approved: string };
  readonly arithmetic: string;
  readonly related: readonly Field[];
}

/** The cells of a column that say more than what was approved beside them; where nothing was approved, none does. */
export function* overApproved<Id extends TableId>(
  { annexes }: Workbook,
  table: Id,
  approvedRole: RoleOf<Id>,
  actualRole: RoleOf<Id>,
): Iterable<OverApproved> {
  for (const annex of annexes) {
    const read: AnnexTable<Id> | undefined = annex.tables[table];
    for (const { cells } of read?.rows ?? []) {
      const [approved, actual] = [cells[approvedRole], cells[actualRole]];
      const most = amountOf(annex, table, approved);
      const came = amountOf(annex, table, actual);
      if (!approved || !actual || !most?.gt(0) || came === null || came.lte(most)) continue;
      yield {
        kind: "finding",
        at: actual,
        actual: actual.text.trim(),
        args: { approved: approved.text.trim() },
        arithmetic: shownShare(came, most),
        related: [approved],
      };
    }
  }
}
