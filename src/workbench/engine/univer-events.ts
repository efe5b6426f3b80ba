import type { Area } from "../../core/grid/grid";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "./univer";
import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  IWorksheetData,
} from "./univer";
import { fromUniverRange } from "./univer-formats";
import type { EngineEvent } from "./workbook-engine";

/** What a command that Univer has run means to an add-in, or null for nothing. */
export function engineEvent(command: ICommandInfo, options?: IExecutionOptions): EngineEvent | null {
  const { subUnitId: sheet = "" } = (command.params ?? {}) as { subUnitId?: string };
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      // Results of formulas and their bookkeeping: Excel does not report them as changes either.
      if (options?.onlyLocal) return null;
      const area = changedArea((command.params as ISetRangeValuesMutationParams).cellValue ?? {});
      return area && { kind: "cells", sheet, area };
    }
    case InsertSheetMutation.id:
      return { kind: "added", sheet: (command.params as { sheet: IWorksheetData }).sheet.id };
    case RemoveSheetMutation.id:
      return { kind: "deleted", sheet };
    case SetWorksheetActiveOperation.id:
      return { kind: "activated", sheet };
    case SetSelectionsOperation.id: {
      const range = (command.params as ISetSelectionsOperationParams).selections.at(-1)?.range;
      return range ? { kind: "selection", sheet, area: fromUniverRange(range) } : null;
    }
    default:
      return null;
  }
}

/** The area around every cell whose content (not only its looks) was written. */
function changedArea(cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line as Record<string, ICellData | null>)) {
      if (cell && cell.v === undefined && cell.f === undefined && cell.p === undefined) continue;
      rows.push(Number(row));
      columns.push(Number(column));
    }
  }
  if (rows.length === 0) return null;
  const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b));
  const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}
