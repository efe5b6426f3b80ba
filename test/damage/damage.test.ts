import { tryDamages } from "./try-damages";

test("one damaged cell is found in forms of every layout, and nothing in the undamaged", () => {
  const { tried, missed, falseFindings } = tryDamages(7, 1);
  expect(falseFindings).toEqual([]);
  expect(tried).toBeGreaterThan(700);
  expect(missed.length / tried).toBeLessThanOrEqual(0.01);
});
