import { filledForms, shown } from "./fill-calculated";
import { calculatedInUniver } from "./univer-calculation";

test("Univer calculates from each written formula what the core says, after numbers have changed", async () => {
  const forms = filledForms(100, 20232);
  const calculated = await calculatedInUniver(forms.map(({ grid }) => grid));
  const differences = forms.flatMap(({ sheet, expected }) =>
    expected.flatMap(({ cell, value, formula }) => {
      const result = shown(calculated(sheet, cell));
      return result === shown(value) ? [] : [{ sheet, cell, formula, core: value, univer: result }];
    }),
  );
  expect(differences).toEqual([]);
  expect(forms.flatMap(({ expected }) => expected).length).toBeGreaterThan(500);
}, 60_000);
