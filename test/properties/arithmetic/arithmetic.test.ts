import fc from "fast-check";
import type { Grid } from "../../../src/core/grid/grid";
import { profiles } from "../../../src/core/places/index";
import { seedGrids } from "../../bench/project-sheets";
import { patterns } from "../../core/narrative/patterns";
import { seedReport } from "../../core/narrative/seed-report";
import { published } from "../../core/reading/published";
import { sheetOf } from "../../core/reading/sheet-of";
import { generated, seedAnnexes } from "../../damage/damageable";
import { damagesOf } from "../../damage/damages";
import { anyForm, gridOf } from "../fill-forms";
import { layouts } from "../form-layouts";
import { filledForm } from "../forms";
import { faultOf } from "./fault-of";
import { diceOf, shakenGrid, shakenText } from "./shaken";
import { toldOf, toldOfFill, toldOfReport, type Told } from "./told";

/** Every arithmetic that was seen, by who told it, and what was wrong with any. */
const seen = new Map<string, Set<string>>();

function faultsOf(where: string, told: readonly Told[]): string[] {
  return told.flatMap(({ rule, at, arithmetics, sentences }) => {
    const own = seen.get(rule) ?? new Set<string>();
    seen.set(rule, own);
    const fresh = arithmetics.filter((text) => !own.has(text));
    for (const text of fresh) own.add(text);
    const faults = [
      ...fresh.flatMap((text) => {
        const fault = faultOf(text);
        return fault === null ? [] : [`${text} ${fault}`];
      }),
      ...sentences.flatMap((sentence) => sentenceFaults(sentence, arithmetics)),
    ];
    return faults.map((fault) => `${where}, ${rule} ${at}: ${fault}`);
  });
}

/** A sentence holds no other sum than its arithmetics, no hole without its filling and no bracket or quote around nothing. */
function sentenceFaults(sentence: string, arithmetics: readonly string[]): string[] {
  const rest = arithmetics.reduce((text, sum) => text.replace(sum, "§"), sentence);
  const faults = [
    [/\d\D{0,4} [÷×=] |[÷×=] \d/u.test(rest), "a sum that is no arithmetic"],
    [/（\s*）|\(\s*\)|“\s*”|"\s*"|「\s*」/u.test(rest), "an empty bracket or quote"],
    [/\{\w+\}|undefined|NaN|null/.test(rest), "an open hole"],
  ] as const;
  return faults.flatMap(([isWrong, what]) => (isWrong ? [`${what} in: ${sentence}`] : []));
}

const places = (at: number) => profiles[at % profiles.length]!;

/** What is said of the sheets, and of what a fill would write into them. */
function faultsIn(where: string, grids: readonly Grid[], at: number): string[] {
  return [...faultsOf(where, toldOf(grids, places(at))), ...faultsOf(where, toldOfFill(grids, places(at)))];
}

const most = 12;

test("forms with any numbers in them", () => {
  const forms = fc.sample(anyForm, { seed: 11, numRuns: 1800 });
  const faults = forms.flatMap((form, at) => faultsIn(`form ${String(at)}`, [gridOf(form, "filled", "附件")], at));
  expect(faults.slice(0, most)).toEqual([]);
});

test("every layout that was published, as it stands and with other numbers in it", () => {
  const faults = Object.entries(published).flatMap(([name, text]) =>
    [0, 4, 3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1].flatMap((every, at) => {
      const grid = every === 0 ? sheetOf(text) : shakenGrid(sheetOf(text), diceOf(at + name.length * 7), every);
      return faultsIn(`${name}, shaken ${String(at)} times`, [grid], at);
    }),
  );
  expect(faults.slice(0, most)).toEqual([]);
});

test("the sample workbook, as it stands and with other numbers in it", () => {
  const faults = Array.from({ length: 120 }, (_, at) => at).flatMap((at) => {
    const dice = diceOf(at + 3);
    const grids = at === 0 ? seedGrids() : seedGrids().map((grid) => shakenGrid(grid, dice, 1 + (at % 4)));
    return faultsIn(`sample workbook ${String(at)}`, grids, at);
  });
  expect(faults.slice(0, most)).toEqual([]);
});

test("consistent forms of every layout with a slip in them", () => {
  const filled = layouts.flatMap((layout) => fc.sample(filledForm(layout), { seed: 7, numRuns: 1 }));
  const damages = [...filled.map(generated), ...seedAnnexes()].flatMap((form) =>
    damagesOf(form).map((damage) => ({ form: form.name, damage })),
  );
  const faults = damages
    .filter((_, at) => at % 7 === 0)
    .flatMap(({ form, damage: { kind, where, grids } }, at) => faultsIn(`${form}, ${kind}: ${where}`, grids, at));
  expect(faults.slice(0, most)).toEqual([]);
});

test("reports in prose, by themselves and beside the annexes", () => {
  const title = "某区社会保险服务中心2023年度整体支出绩效自评报告\n";
  const drawn = diceOf(5);
  const sentences = patterns.flatMap(({ wordings }) =>
    wordings.flatMap((wording) =>
      Array.from({ length: 8 }, () => {
        const amount = () => (1 + drawn(90000)) / 10 ** drawn(3);
        return wording({
          ...{ a: amount(), b: amount(), c: amount(), n: 2 + drawn(7), m: 100 + drawn(9000) },
          wrong: drawn(2) * (drawn(900) / 100),
        });
      }),
    ),
  );
  const reports = Array.from({ length: 80 }, (_, at) => shakenText(seedReport, diceOf(at + 1)));
  const faults = [
    ...sentences.flatMap((sentence) => faultsOf(sentence, toldOfReport(title + sentence))),
    ...reports.flatMap((report, at) => faultsOf(`report ${String(at)}`, toldOfReport(report, seedGrids()))),
  ];
  expect(faults.slice(0, most)).toEqual([]);
});

test("none of them would pass with another last digit", () => {
  const changed = [...seen.values()].flatMap((texts) =>
    [...texts].map((text) => text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 2) % 10))),
  );
  expect(changed.filter((text) => faultOf(text) === null).slice(0, most)).toEqual([]);
});

afterAll(() => {
  const counts = [...seen].map(([rule, texts]) => [rule, texts.size] as const).sort((a, b) => b[1] - a[1]);
  const all = new Set([...seen.values()].flatMap((texts) => [...texts])).size;
  const lines = counts.filter(([, count]) => count > 0).map(([rule, count]) => `${String(count).padStart(6)} ${rule}`);
  process.stdout.write(`${String(all)} different arithmetics\n${lines.join("\n")}\n`);
  expect(all).toBeGreaterThanOrEqual(20_000);
});
