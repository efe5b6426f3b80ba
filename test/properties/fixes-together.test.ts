import fc from "fast-check";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { editFor } from "../../src/core/filling/edit-for";
import type { Finding } from "../../src/core/findings/finding";
import type { Grid } from "../../src/core/grid/grid";
import { profiles } from "../../src/core/places/index";
import { seedGrids } from "../bench/project-sheets";
import { published } from "../core/reading/published";
import { sheetOf } from "../core/reading/sheet-of";
import { generated, seedAnnexes } from "../damage/damageable";
import { damagesOf, type Damage } from "../damage/damages";
import { withEdits } from "../../src/core/changes/with-edits";
import { diceOf, shakenGrid } from "./arithmetic/shaken";
import { anyForm, gridOf } from "./fill-forms";
import { layouts } from "./form-layouts";
import { filledForm } from "./forms";

type Place = (typeof profiles)[number];
const counted = { workbooks: 0, fixes: 0 };
const most = 12;

/** What is wrong with the corrections that are offered for these sheets, taken all together. */
function faultsOf(where: string, grids: readonly Grid[], place: Place): string[] {
  const before = checkWorkbook(grids, place);
  const offered = before.findings.flatMap((finding) => {
    const edit = finding.fix && editFor(finding, grids);
    return finding.fix && edit ? [{ finding, edit, text: finding.fix.value }] : [];
  });
  counted.workbooks += 1;
  counted.fixes += offered.length;
  const after = checkWorkbook(
    grids.map((grid) =>
      withEdits(
        grid,
        offered.filter(({ edit }) => edit.sheet === grid.sheet),
      ),
    ),
    place,
  );
  const corrected = new Set(offered.map(({ finding }) => placeOf(finding)));
  const faults = [
    // A right amount may still want a reason, or be another than what is typed elsewhere.
    ...after.findings
      .filter((finding) => finding.severity === "error" && !isAgainstOther(finding) && corrected.has(placeOf(finding)))
      .map((finding) => `corrected and found again: ${said(finding)}`),
    ...offered.filter(({ finding }) => isOver(finding)).map(({ finding }) => `more than 100 points: ${said(finding)}`),
  ];
  return faults.map((fault) => `${where}: ${fault}`);
}

const placeOf = ({ sheet, cell }: Finding) => `${sheet}!${cell}`;
const said = ({ rule, sheet, cell, actual = "", expected = "", arithmetic = "", fix }: Finding) =>
  `${rule} ${sheet}!${cell} ${actual} -> ${expected} (${arithmetic}) fix ${fix?.value ?? "none"}`;

/** Two amounts that a person typed, of which either may be the wrong one. */
const isAgainstOther = ({ rule }: Finding) => /^(executed-exceeds-budget|project-amount-mismatch)$/.test(rule);

/** No form awards more than 100 points, and no weights come to more. */
function isOver({ fix, rule }: Finding): boolean {
  return /score|weight/.test(rule) && Number(fix?.value) > 100;
}

const places = (at: number) => profiles[at % profiles.length]!;

/** A score or weight that was deleted is named, and no sum goes around it. */
function sumsAround({ grids, sheet, cells: [cell] }: Damage, place: Place): string[] {
  return checkWorkbook(grids, place)
    .findings.filter(({ arithmetic = "", fix }) => fix !== undefined || arithmetic.includes(" + "))
    .filter(
      (finding) => finding.cell !== cell && finding.related.some((one) => one.sheet === sheet && one.cell === cell),
    )
    .map((finding) => `a sum around a missing part: ${said(finding)}`);
}

test("forms with any numbers in them", () => {
  const forms = fc.sample(anyForm, { seed: 23, numRuns: 400 });
  const faults = forms.flatMap((form, at) =>
    faultsOf(`form ${String(at)}`, [gridOf(form, "filled", "附件")], places(at)),
  );
  expect(faults.slice(0, most)).toEqual([]);
});

test("every published layout with other numbers in it", () => {
  const faults = Object.entries(published).flatMap(([name, text]) =>
    [3, 2, 1, 1].flatMap((every, at) =>
      faultsOf(
        `${name} ${String(at)}`,
        [shakenGrid(sheetOf(text), diceOf(at + name.length * 5 + 1), every)],
        places(at),
      ),
    ),
  );
  expect(faults.slice(0, most)).toEqual([]);
});

test("the sample workbook with other numbers in it", () => {
  const faults = Array.from({ length: 40 }, (_, at) => at).flatMap((at) => {
    const dice = diceOf(at + 9);
    const grids = at === 0 ? seedGrids() : seedGrids().map((grid) => shakenGrid(grid, dice, 1 + (at % 6)));
    return faultsOf(`sample workbook ${String(at)}`, grids, places(at));
  });
  expect(faults.slice(0, most)).toEqual([]);
});

test("consistent forms of every layout with a slip in them", () => {
  const filled = layouts.flatMap((layout) => fc.sample(filledForm(layout), { seed: 3, numRuns: 1 }));
  const damages = [...filled.map(generated), ...seedAnnexes()].flatMap((form) =>
    damagesOf(form).map((damage) => ({ name: `${form.name}, ${damage.kind}: ${damage.where}`, damage })),
  );
  const faults = [
    ...damages
      .filter((_, at) => at % 9 === 0)
      .flatMap(({ name, damage: { grids } }, at) => faultsOf(name, grids, places(at))),
    ...damages
      .filter(({ damage }) => damage.kind === "score deleted" || damage.kind === "weight deleted")
      .flatMap(({ name, damage }, at) => sumsAround(damage, places(at)).map((fault) => `${name}: ${fault}`)),
  ];
  expect(faults.slice(0, most)).toEqual([]);
});

afterAll(() => {
  process.stdout.write(
    `${String(counted.fixes)} corrections taken together in ${String(counted.workbooks)} workbooks\n`,
  );
  expect(counted.fixes).toBeGreaterThan(1000);
});
