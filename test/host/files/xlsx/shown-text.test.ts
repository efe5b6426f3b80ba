import fc from "fast-check";
import { format } from "numfmt";
import { shownText } from "../../../../src/host/files/xlsx/shown-text";

test("a number without a format shows as the library for formats shows it, though most are shown without that", () => {
  const decimal = fc.tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 14 }));
  fc.assert(
    fc.property(decimal, ([units, places]) => {
      const value = Number(`${units}e-${places}`);
      expect(shownText(value, "General", false)).toBe(format("General", value));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [0, "0"],
  [-12.5, "-12.5"],
  [0.001, "0.001"],
  [123456789012, "1.23457E+11"],
  [0.1 + 0.2, "0.3"],
])("%d shows as %s", (value, shown) => expect(shownText(value, "General", false)).toBe(shown));
