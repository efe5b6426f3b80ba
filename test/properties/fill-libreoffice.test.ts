import { filledForms, shown } from "./fill-calculated";
import { calculatedInLibreOffice } from "./libreoffice-calculation";

test("LibreOffice calculates from each written formula what the core says, after numbers have changed", async () => {
  const forms = filledForms(150, 20231);
  const workbook = await calculatedInLibreOffice(forms.map(({ grid }) => grid));
  if (!workbook) {
    return;
  }
  const differences = forms.flatMap(({ sheet, expected }) =>
    expected.flatMap(({ cell, value, formula }) => {
      const result = shown(workbook.getWorksheet(sheet)?.getCell(cell).result);
      return result === shown(value) ? [] : [{ sheet, cell, formula, core: value, libreOffice: result }];
    }),
  );
  expect(differences).toEqual([]);
  expect(forms.flatMap(({ expected }) => expected).length).toBeGreaterThan(500);
}, 120_000);
