import { tryDamages } from "./try-damages";

test("a slip is found in forms of every layout and in the sample workbook, and nothing in the undamaged", () => {
  const { tried, missed, undamaged, falseFindings } = tryDamages(7, 1, 8);
  const total = [...tried.values()].reduce((sum, count) => sum + count, 0);
  expect(falseFindings).toEqual([]);
  expect(undamaged).toBeGreaterThan(300);
  expect(total).toBeGreaterThan(450);
  expect(tried.size).toBeGreaterThan(17);
  expect(missed.length / total).toBeLessThanOrEqual(0.01);
});
