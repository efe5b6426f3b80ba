import type { AnnexRow } from "../reading/annex";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** The serial numbers of the registry run on by one. */
export const serialGap = defineRule({
  id: "serial-gap",
  code: "R01",
  severity: "warning",
  scope: "annex",
  families: ["registry"],
  basis: "blanks",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      // 一, 二 may head groups of what 1, 2 number: the headings run on by themselves.
      const last = new Map<boolean, { serial: number; row: AnnexRow }>();
      for (const row of annex.tables.entries?.rows ?? []) {
        const at = row.cells.serial;
        const { fund } = row.cells;
        const isHeading = /[一二三四五六七八九十]/.test(at?.text ?? "") && !(isFilled(fund) && fund.row === at?.row);
        let before = last.get(isHeading);
        if (!at || at.value.kind !== "quantity" || at.cell === before?.row.cells.serial?.cell) continue;
        const serial = Number(at.value.amount.toFixed());
        // 1.1 is a part of 1, and a list may begin again for each department.
        if (!Number.isInteger(serial)) continue;
        if (serial === 1) before = undefined;
        const previous = before?.row.cells.serial;
        if (before && previous && serial !== before.serial + 1) {
          const expected = String(before.serial + 1);
          const found = { kind: "finding", at, actual: at.text.trim(), related: [previous] } as const;
          const args = { previous: String(before.serial) };
          // What is missing may be a row: then the number itself is right.
          const missing = serial - 1 > before.serial + 1 ? `${expected}-${serial - 1}` : expected;
          if (serial === before.serial) yield { ...found, variant: "repeated", expected };
          else if (serial < before.serial) yield { ...found, variant: "back", expected, args };
          else yield { ...found, args: { ...args, missing } };
        }
        last.set(isHeading, { serial, row });
      }
    }
  },
});
