import { afterInsertion, copied, referencesIn } from "../../../src/core/changes/references";

/** Where each reference of a formula stands, each of them as it would read one row and one column further on. */
test.each<[string, string, string]>([
  ["a cell and a range", "=SUM(A1,B2:C3)", "=SUM(B2,C3:D4)"],
  ["what a dollar holds", "=$A1+A$1+$A$1", "=$A2+B$1+$A$1"],
  ["whole columns and rows", "=SUM(A:B,$A:C,2:3,$2:3)", "=SUM(B:C,$A:D,3:4,$2:4)"],
  ["a sheet, quoted or not", "='it''s (1)'!A1+附件2!B2", "='it''s (1)'!B2+附件2!C3"],
  ["several sheets", "=SUM(一月:三月!A1,'1 月:3 月'!A1:B2)", "=SUM(一月:三月!B2,'1 月:3 月'!B2:C3)"],
  ["another workbook", "=[1]Sheet1!A1+'[2024 决算.xlsx]附件2'!A1", "=[1]Sheet1!B2+'[2024 决算.xlsx]附件2'!B2"],
  ["a range from sheet to sheet", "=Sheet1!A1:Sheet1!B2", "=Sheet1!B2:Sheet1!C3"],
  ["a range that a function ends", "=A1:INDEX(B:B,3)", "=B2:INDEX(C:C,3)"],
  ["a range that spills, an intersection", "=A1#+@B2 A1", "=B2#+@C3 B2"],
  ["lower case", "=sum(a1:b2)", "=sum(B2:C3)"],
  ["a sheet that is gone", "=#REF!A1+Sheet1!#REF!", "=#REF!B2+Sheet1!#REF!"],
])("%s moves: %s", (_, formula, moved) => {
  expect(copied(formula, 1, 1)).toBe(moved);
});

test.each<[string, string]>([
  ["a text", '="A1"&"见""B2"""'],
  ["a quoted sheet before a name", "='A1 B2'!税率"],
  ["a name, with a dot, a line, a point or letters of its own", "=A1.x+_A1+收入A1+A1B+x.A1+A1?"],
  ["a name that looks like rows and columns", "=R1C1+RC+R[1]C[-1]"],
  ["a function with a number", "=LOG10(2)+ATAN2(1,2)+DAYS360(3,4)"],
  ["a number", "=1E5+1.5E3+2E-3"],
  ["a column or a row beyond the sheet's last", "=XFE1+A1048577+ZZZ:ZZZ"],
  ["a table's columns, with brackets in their names", "=SUM(表1[[#This Row],[A1]])+表1[B2]+表1['[C3']]"],
  ["an error", "=#REF!+#N/A+#DIV/0!"],
  ["a quote that never ends", "='A 税"],
])("%s is no reference: %s", (_, formula) => {
  expect(referencesIn(formula)).toEqual([]);
  expect(copied(formula, 1, 1)).toBe(formula);
});

test.each<[string, number, number, string]>([
  ["=A1+A2", -1, 0, "=#REF!+A1"],
  ["=附件2!A1:B2", 0, -1, "=附件2!#REF!"],
  ["=XFD1048576", 1, 0, "=#REF!"],
  ["=A:B+1:2", -1, -1, "=#REF!+#REF!"],
])("%s copied by %i rows and %i columns leaves the sheet", (formula, rows, columns, moved) => {
  expect(copied(formula, rows, columns)).toBe(moved);
});

test.each([
  ["=SUM(D5:D8)", "=SUM(D5:D9)"],
  ["=D6+$D$6+D5", "=D7+$D$7+D5"],
  ["=SUM(D:D)+SUM(5:6)", "=SUM(D:D)+SUM(5:7)"],
  ["=附件2!D6", "=附件2!D6"],
])("a row inserted above row 6 makes %s %s", (formula, after) => {
  expect(afterInsertion(formula, 5, 1)).toBe(after);
});

test("a formula of the greatest length is scanned at once, whatever it repeats", () => {
  const start = performance.now();
  for (const part of ["'", "[", "A", "A:", "$", "1:", "[[", '"', "'[", "A1:"]) referencesIn(part.repeat(8192));
  expect(performance.now() - start).toBeLessThan(5000);
});
