import { Big } from "../../../src/core/values/big";
import { printedPoints } from "../../../src/core/values/points";
import { present } from "../../../src/core/values/present";
import { shownChange, shownNumber, shownPercent, shownShare, shownSum } from "../../../src/core/values/shown";

test.each([
  ["12.345", 2, "12.35"],
  ["12.30", 2, "12.3"],
  ["3.2989", 2, "3.30"],
  ["2.9999", 2, "3.00"],
  ["2.9999", 0, "3"],
  ["5", 2, "5"],
  ["12.345", 1, "12.3"],
  ["-12.345", 2, "-12.35"],
])("%s to %d decimals is shown as %s", (number, places, text) => {
  expect(shownNumber(new Big(number), places)).toBe(text);
});

test("a share is shown as the sum it comes of", () => {
  expect(shownPercent(new Big("0.328888"))).toBe("32.89%");
  expect(shownShare(new Big(148), new Big(450))).toBe("148 ÷ 450 = 32.89%");
  expect(shownShare(new Big(-148), new Big(-450))).toBe("-148 ÷ (-450) = 32.89%");
});

test("a change is shown as a share of what was before", () => {
  expect(shownChange(new Big("592.76"), new Big(485))).toBe("592.76 ÷ 485 - 1 = 22.22%");
  expect(shownChange(new Big(5), new Big(-10))).toBe("5 ÷ (-10) - 1 = -150%");
});

test("numbers are shown as they add up, each with its unit", () => {
  const numbers = (...typed: string[]) => typed.map((one) => new Big(one));
  expect(shownSum(numbers("148", "107.59"), "万元")).toBe("148万元 + 107.59万元 = 255.59万元");
  expect(shownSum(numbers("-3", "-2", "0", "10"))).toBe("-3 + (-2) + 0 + 10 = 5");
});

test("what is not known is left out, what is nothing stays", () => {
  expect(present({ sheet: "附件3", cell: null, limit: undefined, text: "", count: 0 })).toEqual({
    sheet: "附件3",
    text: "",
    count: 0,
  });
  expect(present({ cell: null })).not.toHaveProperty("cell");
});

test.each([
  ["产出指标（50分）", "50"],
  ["产出指标(50)", "50"],
  ["产出指标50分", "50"],
  ["效益指标（12.5分）", "12.5"],
  ["满意度12.55分", "12.55"],
  ["满意度（7.25）", "7.25"],
  ["产出指标", undefined],
  ["产出指标50", undefined],
])("the points in the heading %s: %s", (heading, points) => {
  expect(printedPoints(heading)?.toFixed()).toBe(points);
});
