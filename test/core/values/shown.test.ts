import { Big } from "../../../src/core/values/big";
import { printedPoints } from "../../../src/core/values/points";
import { shownNumber, shownPercent, shownShare } from "../../../src/core/values/shown";

test.each([
  ["12.345", 2, "12.35"],
  ["12.30", 2, "12.3"],
  ["12.345", 1, "12.3"],
  ["-12.345", 2, "-12.35"],
])("%s to %d decimals is shown as %s", (number, places, text) => {
  expect(shownNumber(new Big(number), places)).toBe(text);
});

test("a share is shown as the sum it comes of", () => {
  expect(shownPercent(new Big("0.328888"))).toBe("32.89%");
  expect(shownShare(new Big(148), new Big(450))).toBe("148 ÷ 450 = 32.89%");
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
