import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Finding, Unjudged } from "../../../src/core/findings/finding";
import type { Report } from "../../../src/core/checking/report";
import { parseArea } from "../../../src/core/grid/address";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import type { MessageKey } from "../../../src/core/rules/rule";
import type { Profile } from "../../../src/core/places/profile";
import { describeFinding, describeUnjudged } from "../../../src/core/reporting/describe";
import { rules } from "../../../src/core/rules";
import { layOut } from "../../../src/core/templates/lay-out";
import { templates } from "../../../src/core/templates/templates";
import { findingsIn } from "../../../src/core/wording/findings";
import { wordingIn } from "../../../src/core/wording/wording";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, typed, type Changes, type Form } from "../../fixtures/forms";
import { calculatedSheets } from "../templates/calculated-sheets";
import { byRole } from "./by-role";

/**
 * What is typed into the clean annexes, the cells that the rule must name, each by its role or where it has none by its address,
 * and what it says of each, in one line (`factsOf`, `reasonOf`).
 */
type Faulty = readonly [what: string, changes: Changes, cells: readonly string[], said?: readonly string[]];

export interface RuleCases {
  /** The place whose numbers count; the ministry's where absent. */
  readonly profile?: Profile;
  /** Beside the clean annexes themselves, of which every rule is silent. */
  readonly clean?: readonly (readonly [what: string, changes: Changes])[];
  readonly faulty: readonly Faulty[];
  /** Where only a person can say: the cells that are named as not judged. */
  readonly unclear?: readonly Faulty[];
}

/** The tests of one rule, in the words of the form. */
export function ruleCases(id: string, { profile, clean = [], faulty, unclear = [] }: RuleCases): void {
  const typedIn = (changes: Changes) =>
    typed(cleanForms, Object.fromEntries(Object.entries(changes).map(([name, text]) => [byRole(name), text])));
  const check = (forms: readonly Form[]): Report => checkWorkbook(gridsOf(forms), profile);
  const places = (list: readonly { rule: string; sheet: string; cell: string }[]) =>
    list.filter(({ rule }) => rule === id).map(({ sheet, cell }) => `${sheet}!${cell}`);

  describe(id, () => {
    test("is a rule of the catalogue", () => expect(rules.map((rule) => rule.id)).toContain(id));

    test.each([["the clean annexes", {}], ...clean] as const)("clean: %s", (_what, changes) => {
      const { findings, unjudged } = check(typedIn(changes));
      expect([places(findings), places(unjudged)]).toEqual([[], []]);
    });

    test("says nothing of blank forms", () => {
      const { findings, unjudged } = checkWorkbook(blankAnnexes(), profile);
      expect([places(findings), places(unjudged)]).toEqual([[], []]);
    });

    test.each(faulty.map(withSaid))("faulty: %s", (_what, changes, cells, said) => {
      const forms = typedIn(changes);
      const { findings } = check(forms);
      expect(places(findings)).toEqual(cells.map(byRole));
      const facts = findings.filter(({ rule }) => rule === id).map(factsOf);
      expect(facts).toEqual(said ?? facts);
      for (const finding of findings.filter(({ rule }) => rule === id)) {
        saysEverything(finding);
        tellsWhatIsThere(gridsOf(forms), finding);
        if (finding.fix) silencesIt(forms, findings, finding);
      }
      const spaced = checkWorkbook(spacedOut(gridsOf(forms)), profile).findings.filter(({ rule }) => rule === id);
      expect(spaced.map(factsOf)).toEqual(facts);
    });

    if (unclear.length > 0) {
      test.each(unclear.map(withSaid))("unclear: %s", (_what, changes, cells, said) => {
        const { findings, unjudged } = check(typedIn(changes));
        expect([places(findings), places(unjudged)]).toEqual([[], cells.map(byRole)]);
        const reasons = unjudged.filter(({ rule }) => rule === id).map(reasonOf);
        expect(reasons).toEqual(said ?? reasons);
        for (const one of unjudged) {
          for (const language of ["zh-CN", "en"] as const)
            expect(describeUnjudged(one, wordingIn(language)).message).not.toMatch(/[{}]/);
        }
      });
    }
  });

  /** The certain correction, typed in, silences the rule there and wakes no other. */
  function silencesIt(forms: readonly Form[], before: readonly Finding[], finding: Finding): void {
    const key = (one: Finding) => `${one.rule} ${one.sheet}!${one.cell}`;
    const place = `${finding.sheet}!${finding.cell}`;
    const after = check(typed(forms, { [place]: finding.fix?.value ?? "" })).findings.map(key);
    expect(after).not.toContain(key(finding));
    // A corrected part can make its total wrong: that was hidden, not caused.
    const known = before.map(key);
    expect(after.filter((one) => !known.includes(one) && !/^(score-total|project-|funds-)/.test(one))).toEqual([]);
  }
}

/** The same with spaces around what each cell shows, as accounting formats put them around numbers and people around words. */
function spacedOut(grids: readonly Grid[]): Grid[] {
  const spaced = (text: string) => (text === "" ? text : ` ${text} `);
  return grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map(
        (cell) =>
          cell && {
            ...cell,
            text: spaced(cell.text),
            value: typeof cell.value === "string" ? spaced(cell.value) : cell.value,
          },
      ),
    ),
  }));
}

/** What is said is compared where the table has it. */
function withSaid([what, changes, cells, said]: Faulty) {
  return [what, changes, cells, said ?? null] as const;
}

/** "warning indicator-score.above (数据准确率 得分): 3.8, right is 3.6, 4 × 90% ÷ 100% = 3.6, by E20 F20": everything but the place. */
function factsOf(finding: Finding): string {
  const { severity, message, row, column, actual, expected, limit, arithmetic, slip, related, cause, fix } = finding;
  const named = (one: { sheet: string; cell: string }) =>
    (one.sheet === finding.sheet ? "" : `${one.sheet}!`) + one.cell;
  const own = Object.entries(message.args).filter(
    ([hole, text]) => !["here", "row", "proof"].includes(hole) && text !== { actual, expected }[hole],
  );
  const facts = [
    actual,
    expected !== undefined && `right is ${expected}`,
    limit && limit.sign + limit.value,
    arithmetic,
    slip,
    ...own.map(([hole, text]) => `${hole} ${text}`),
    related.length > 0 && `by ${related.map(named).join(" ")}`,
    cause !== `${finding.sheet}!${finding.cell}` && `because of ${cause}`,
    fix && `fix ${[fix.value, fix.formula].join(" ").trim()}`,
  ].filter((fact) => fact !== undefined && fact !== false);
  return `${severity} ${message.key} (${[row, column].join(" ").trim()}): ${facts.join(", ")}`.replaceAll("\n", "⏎");
}

/** "units-differ: 3人" */
function reasonOf({ reason: { key, args } }: Unjudged): string {
  return [key, ...Object.values(args)].join(": ").replaceAll("\n", "⏎");
}

function blankAnnexes(): Grid[] {
  const layouts = layOut({ kinds: templates.map(({ id }) => id), year: 2024, unit: "某单位", projects: ["甲"] });
  if (layouts.kind !== "sheets") throw new Error("No layouts.");
  return calculatedSheets(layouts.sheets);
}

/** Both languages say what is wrong and fill every hole. */
function saysEverything(finding: Finding): void {
  for (const language of ["zh-CN", "en"] as const) {
    const { title, message, basis } = describeFinding(finding, wordingIn(language));
    expect(message).not.toBe(finding.message.key);
    expect(title).not.toBe(finding.rule);
    expect(message + basis.line + basis.text).not.toMatch(/[{}]|（[^）]*（|[（(]\(|（）|\(\)|“”|undefined|NaN/);
    expect(Math.min(basis.document.length, basis.text.length)).toBeGreaterThan(2);
  }
}

/** What a finding calls actual the cell shows; what it calls expected is no mere limit, and only that is said to be due. */
function tellsWhatIsThere(
  grids: readonly Grid[],
  { sheet, cell, actual, expected, limit, message, related }: Finding,
): void {
  const grid = grids.find((one) => one.sheet === sheet)!;
  const { top, left } = parseArea(cell)!;
  if (actual !== undefined) expect(cellAt(grid, top, left)?.text ?? "").toContain(actual);
  if (limit) expect(expected).toBeUndefined();
  if (findingsIn(wordingIn("zh-CN")).messages[message.key as MessageKey].includes("应为 {"))
    expect(message.args["expected"]).toBeDefined();
  expect(related.filter((one) => one.sheet === sheet && one.cell === cell)).toEqual([]);
}
