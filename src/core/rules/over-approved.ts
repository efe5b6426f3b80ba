import type { RoleOf, TableId } from "../forms/index";
import { statedIn } from "../judging/amounts";
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
      const approved = statedIn(annex, table, cells[approvedRole]);
      const actual = statedIn(annex, table, cells[actualRole]);
      if (!approved?.amount.gt(0) || !actual || actual.amount.lte(approved.amount)) continue;
      yield {
        kind: "finding",
        at: actual.at,
        actual: actual.at.text.trim(),
        args: { approved: approved.at.text.trim() },
        arithmetic: shownShare(actual.amount, approved.amount),
        related: [approved.at],
      };
    }
  }
}
