import { verdictsOn } from "../../../src/core/checking/verdicts";
import { withEdits } from "../../../src/core/changes/with-edits";
import { planFill } from "../../../src/core/filling/plan-fill";
import { annexes, type AnnexDescription } from "../../../src/core/forms/index";
import type { Grid } from "../../../src/core/grid/grid";
import type { SheetLayout } from "../../../src/core/grid/sheet-layout";
import { growth, growthChoices } from "../../../src/core/growing/growth";
import { defaultProfile } from "../../../src/core/places/index";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { rules } from "../../../src/core/rules";
import { layOut } from "../../../src/core/templates/lay-out";
import { templates } from "../../../src/core/templates/templates";
import { wordingIn } from "../../../src/core/wording/wording";
import { calculatedSheets, gridOf } from "../templates/calculated-sheets";
import { consistentNumbers, diceOf } from "../templates/consistent-numbers";
import { withGrowth } from "../../fixtures/with-growth";

const known = { year: 2024, unit: "城东水利站", department: "水利局", projects: ["甲河治理"], rowsPerHeading: 2 };

function drawn({ kind }: AnnexDescription): SheetLayout {
  const layouts = layOut({ ...known, kinds: [kind] });
  if (layouts.kind !== "sheets") throw new Error(JSON.stringify(layouts));
  return layouts.sheets[0]!;
}

/** The blank form with each question answered, as a careful clerk would. */
function answered(description: AnnexDescription): { layout: SheetLayout; blank: Grid; whole: Grid } {
  const layout = drawn(description);
  const typed = consistentNumbers([layout], known, diceOf(11));
  const [whole] = calculatedSheets([layout], typed);
  return { layout, blank: gridOf(layout, typed[layout.name]), whole: whole! };
}

/** What a check finds in it, but that a list of nobody's projects is blank. */
function faultsOf(grid: Grid): string[] {
  return verdictsOn(readAnnexes([grid]), defaultProfile)
    .filter(({ rule, verdict }) => verdict.kind === "finding" && rule.id !== "annex-not-filled")
    .map(({ rule, verdict }) => `${rule.id} ${verdict.at.cell}`);
}

describe.each(annexes.map((description) => [description.kind, description] as const))("%s", (kind, description) => {
  const { layout, blank, whole } = answered(description);

  test("its blank form is drawn, and read as what it is", () => {
    const [annex, ...others] = readAnnexes([whole]);
    expect(others).toEqual([]);
    expect(annex!.description.kind).toBe(kind);
    expect(annex!.year).toBe(known.year);
    const printed = description.tables.filter(({ id }) =>
      JSON.stringify(description.printed.parts).includes(`"${id}"`),
    );
    expect(printed.map(({ id }) => id).filter((id) => !annex!.tables[id])).toEqual([]);
    expect(annex!.unread.filter((one) => one.kind !== "text")).toEqual([]);
  });

  test("every rule of its families looks at it, and finds nothing in a form in order", () => {
    const looked = new Set<string>();
    const spies = rules.map((rule) => {
      const check = rule.check.bind(rule);
      return jest.spyOn(rule, "check").mockImplementation((workbook) => {
        if (workbook.annexes.some((annex) => annex.description === description)) looked.add(rule.id);
        return check(workbook);
      });
    });
    // Verdicts are remembered by annex: a sheet of another name is another annex.
    const faults = faultsOf({ ...whole, sheet: `${whole.sheet} 2` });
    for (const spy of spies) spy.mockRestore();
    const own = rules.filter(({ families }) => families.some((family) => description.families.includes(family)));
    expect(own.length).toBeGreaterThan(3);
    expect(own.map(({ id }) => id).filter((id) => !looked.has(id))).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("a fill proposes what its blank form calculates", () => {
    const proposals = planFill([blank], { profile: defaultProfile, values: true }).filter(
      (one) => one.kind === "blank",
    );
    const filled = withEdits(
      blank,
      proposals.map(({ edit, after }) => ({ edit, text: after })),
    );
    expect(faultsOf(filled)).toEqual([]);
    const calculated = Object.values(layout.cells).filter(({ formula }) => /SUM|ROUND/.test(formula ?? ""));
    expect(proposals.length > 0).toBe(calculated.length > 0);
  });

  test("its tables that grow take one row more each, which wakes no rule", () => {
    const [annex] = readAnnexes([whole]);
    const choices = growthChoices(annex!);
    const growing = description.tables.filter(({ id, grows, rows = [] }) => {
      const hasParts = annex!.tables[id]?.rows.some(({ whole: of }) => of?.key === rows[0]?.key);
      return grows && annex!.tables[id] && (grows !== "parts" || hasParts);
    });
    expect([...new Set(choices.map(({ table }) => table))]).toEqual(growing.map(({ id }) => id));
    for (const choice of choices) {
      const rows = growth(annex!, choice, whole);
      if ("reason" in rows) throw new Error(rows.reason);
      const grown = withGrowth(whole, rows);
      expect(grown.rows).toHaveLength(whole.rows.length + 1);
      expect(faultsOf(grown)).toEqual(faultsOf(whole));
    }
  });

  test("it is listed, by a name in every language", () => {
    const template = templates.find(({ id }) => id === kind);
    expect(template?.annex).toBe(kind);
    for (const language of ["zh-CN", "en"] as const) {
      const { name, purpose } = wordingIn(language).forms[kind];
      expect(name).not.toBe("");
      expect(purpose).not.toBe("");
    }
  });
});

test("the wording names the forms that there are, in the order in which they are listed", () => {
  expect(Object.keys(wordingIn("zh-CN").forms)).toEqual(templates.map(({ id }) => id));
});
