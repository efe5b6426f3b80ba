import { changesSince, type KeptFile, type KeptFinding } from "../../../src/core/county/changes-since";

const finding = (key: string, cell: string): KeptFinding => ({
  rule: "score-total",
  severity: "error",
  message: "",
  sheet: "附件4",
  cell,
  key,
});
const file = (name: string, findings: KeptFinding[], fields: Partial<KeptFile> = {}): KeptFile => ({
  file: name,
  annexes: [],
  findings,
  ...fields,
});

test("a finding is known again by its key, wherever its row has gone; what is gone is repaired", () => {
  const before = [file("甲.xlsx", [finding("a", "H10"), finding("b", "H11")])];
  expect(changesSince(before, file("甲.xlsx", [finding("c", "H9"), finding("a", "H12")]))).toEqual({
    changes: ["new", "open"],
    repaired: [finding("b", "H11")],
  });
});

test("findings of one key are counted: one of two repaired leaves one open", () => {
  const before = [file("甲.xlsx", [finding("a", "H10"), finding("a", "H11")])];
  const since = changesSince(before, file("甲.xlsx", [finding("a", "H11")]));
  expect(since?.changes).toEqual(["open"]);
  expect(since?.repaired).toHaveLength(1);
});

describe("which submission was the one before", () => {
  const unit = { unit: "某局", annexes: [{ kind: "project-evaluation", project: "培训" }] };
  test.each([
    [
      "the file of the same path",
      [file("a/甲.xlsx", [], unit), file("b/甲.xlsx", [finding("a", "H1")], unit)],
      "b/甲.xlsx",
    ],
    ["else the only one of its name", [file("去年/甲.xlsx", [finding("a", "H1")])], "今年/甲.xlsx"],
    ["else the only one of its unit and annexes", [file("旧.xlsx", [finding("a", "H1")], unit)], "新.xlsx"],
  ])("%s", (_case, before, name) => {
    expect(changesSince(before, file(name, [finding("a", "H2")], unit))?.changes).toEqual(["open"]);
  });

  test("of two that it could be, none is taken", () => {
    const before = [file("a/甲.xlsx", []), file("b/甲.xlsx", [])];
    expect(changesSince(before, file("c/甲.xlsx", []))).toBeNull();
  });
});
