import { ExcelError } from "../excel-error";
import type { Session } from "../session";

/** Sheets of a protected workbook stay as they are. */
export function refuseProtectedBook(session: Session): void {
  if (session.engine.isProtected()) throw new ExcelError("AccessDenied");
}

/** Excel's rules for the name of a sheet: 31 characters, some signs not, no other sheet's name whatever its case. */
export function refuseBadName(session: Session, name: unknown, own = ""): void {
  const bad = typeof name !== "string" || name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name);
  if (bad || name.toLowerCase() === "history") throw new ExcelError("InvalidArgument");
  const taken = session.engine.sheets().some((one) => one.id !== own && one.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new ExcelError("ItemAlreadyExists");
}
