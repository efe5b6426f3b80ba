import fc from "fast-check";
import type { Edit } from "../../../src/core/changes/edit";
import { invert } from "../../../src/core/changes/invert";

const content = fc.record({
  value: fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
  formula: fc.oneof(fc.constant(null), fc.constant("=A1/B1")),
  format: fc.constantFrom("General", "0.00%", "@"),
});
const edits = fc.array(
  fc.record<Edit>({
    sheet: fc.constantFrom("附件3", "附件4"),
    cell: fc.constantFrom("A1", "I6"),
    before: content,
    after: content,
  }),
);

test("inverting twice gives the edits back", () => {
  fc.assert(fc.property(edits, (list) => expect(invert(invert(list))).toEqual(list)));
});

test("the last change is undone first, and each cell gets back what it held", () => {
  const empty = { value: null, formula: null, format: "General" };
  const half = { value: 0.5, formula: null, format: "0%" };
  const sum = { value: null, formula: "=A1", format: "0%" };
  expect(
    invert([
      { sheet: "附件3", cell: "A1", before: empty, after: half },
      { sheet: "附件3", cell: "B1", before: empty, after: sum },
    ]),
  ).toEqual([
    { sheet: "附件3", cell: "B1", before: sum, after: empty },
    { sheet: "附件3", cell: "A1", before: half, after: empty },
  ]);
});
