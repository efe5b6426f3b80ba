import { wordingIn } from "../../../src/core/wording/wording";
import { HostError, hostErrorText, type HostErrorKind } from "../../../src/host/host-error";
import { diagnosed } from "../../../src/host/office/diagnose";
import { toHostError } from "../../../src/host/office/errors";
import type { ExcelErrorCode } from "../../../src/workbench/bridge/excel-error";

/** The codes of Microsoft's "Error handling with the application-specific JavaScript APIs" that cells, sheets and events can give. */
const documented =
  `AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired
  GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation InvalidReference InvalidRequest
  InvalidSelection ItemAlreadyExists ItemNotFound MemoryLimitReached NotImplemented RequestAborted RequestPayloadSizeLimitExceeded
  ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation FilteredRangeConflict
  FormulaLengthExceedsLimit InactiveWorkbook InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet
  OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit UndoNotSupported UnsupportedSheet`.split(/\s+/);

test.each([...documented, "SomethingNew"])(
  "%s: a sentence that tells what to do, never just that it was unexpected",
  (code) => {
    const error = diagnosed(toHostError({ code }, "附件4!I6"), "write");
    for (const language of ["zh-CN", "en"] as const) {
      const text = hostErrorText(error, wordingIn(language));
      expect(text).toContain("附件4!I6");
      expect(text).not.toMatch(/意外|unexpected|[{}]/i);
      if (error.kind === "unknown") expect(text).toContain(code);
    }
    expect(error.diagnostic).toMatchObject({ action: "write", code });
  },
);

/** What each refusal of the bridge means; the type names every one that there is. */
const refusals: Readonly<Record<ExcelErrorCode, HostErrorKind>> = {
  AccessDenied: "access-denied",
  ApiNotFound: "api-missing",
  FilteredRangeConflict: "in-the-way",
  GeneralException: "unknown",
  HostIsBusy: "busy",
  InsertDeleteConflict: "in-the-way",
  InvalidArgument: "unknown",
  InvalidOperation: "unknown",
  InvalidOperationInCellEditMode: "cell-editing",
  InvalidReference: "gone",
  ItemAlreadyExists: "bad-name",
  ItemNotFound: "gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  UndoNotSupported: "unknown",
};
test.each(Object.entries(refusals))(
  "%s of the bridge is a code of Excel's, and means %s to the adapter",
  (code, kind) => {
    expect(documented.concat("HostIsBusy")).toContain(code);
    expect(toHostError({ code }, "").kind).toBe(kind);
  },
);

test("the diagnostic keeps Excel's code, the place in its API and the kind of statement, and nothing of the workbook", () => {
  const cause = {
    code: "InvalidArgument",
    message: "张三的身份证号",
    debugInfo: {
      errorLocation: "Range.values",
      statement: 'var range = worksheet.getRange("附件3!A1").values = [["张三"]];',
    },
  };
  const { diagnostic } = diagnosed(new HostError("left-changed", "附件3!A1", { cause }), "write");
  expect(diagnostic).toMatchObject({
    code: "InvalidArgument",
    location: "Range.values",
    statement: "worksheet.getRange().values = …",
  });
  expect(JSON.stringify(diagnostic)).not.toMatch(/张三|附件3|A1/);
});

test("a null where Excel owes an answer is told as an answer that did not come", () => {
  const error = diagnosed(toHostError(new TypeError("Cannot read properties of null"), "附件3"), "read");
  expect(error).toMatchObject({ kind: "no-answer", diagnostic: { code: "TypeError" } });
});
