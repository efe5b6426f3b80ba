import { annexes, type AnnexDescription } from "../forms/index";
import type { Grid } from "../grid/grid";
import { isCompanion } from "./companion";
import { draftsIn, type Draft } from "./draft";
import type { Heading } from "./heading";
import { SheetView, type Seen } from "./sheet-view";
import { sideBySide } from "./side-by-side";
import { yearIn } from "./year-in";

/** A stretch of rows that holds one annex, with the headings of its tables. */
export interface Form {
  readonly description: AnnexDescription;
  readonly view: SheetView;
  readonly title: Seen | null;
  readonly headings: readonly Heading[];
}

/**
 * Every annex on a sheet, from top to bottom. A form begins where a title, a name label or a table heading stands that
 * the form above cannot have any more; it ends before the next one begins. Where a person said what the sheet holds,
 * that is looked for first by the usual evidence, then by less.
 */
export function findForms(grid: Grid): readonly Form[] {
  const { grid: known, forms } = foundOn(grid);
  // Merged areas, which a host may be asked for later, say nothing of where forms are.
  return known === grid ? forms : forms.map((form) => ({ ...form, view: form.view.of(grid) }));
}

/** The titles of forms on a sheet that go with the annexes and are none themselves: plans, targets, other lists. */
export function companionsOn(grid: Grid): readonly string[] {
  return foundOn(grid).companions;
}

interface Found {
  readonly forms: readonly Form[];
  readonly companions: readonly string[];
}

const found = new WeakMap<Grid["rows"], Found & { readonly grid: Grid }>();

function foundOn(grid: Grid): Found & { readonly grid: Grid } {
  const known = found.get(grid.rows);
  if (known && isSameSheet(known.grid, grid)) return known;
  const fresh = { grid, ...searched(grid) };
  found.set(grid.rows, fresh);
  return fresh;
}

function isSameSheet(one: Grid, other: Grid): boolean {
  return one.hints === other.hints && one.top === other.top && one.left === other.left;
}

function searched(grid: Grid): Found {
  const whole = viewOf(grid);
  const said = grid.hints?.annex;
  if (!whole || said === "none") return { forms: [], companions: [] };
  const wanted = annexes.find(({ kind }) => kind === said) ?? null;
  const parts = sideBySide(whole).map((view) => formsIn(view, wanted, null));
  const usual = { forms: parts.flatMap(({ forms }) => forms), companions: parts.flatMap((part) => part.companions) };
  if (!wanted || usual.forms.some(({ description }) => description === wanted)) return usual;
  const looser = formsIn(whole, wanted, wanted).forms.filter(({ description }) => description === wanted);
  return looser.length > 0 ? { forms: looser, companions: [] } : usual;
}

/**
 * The forms in these columns. A form that can be the `wanted` annex is read as that; if it is also `trusted`, its
 * headings need little evidence.
 */
function formsIn(whole: SheetView, wanted: AnnexDescription | null, trusted: AnnexDescription | null): Found {
  const drafts = draftsIn(whole, wanted, trusted);
  const forms: Form[] = [];
  const companions: string[] = [];
  for (const [at, draft] of drafts.entries()) {
    const description = descriptionOf(draft, wanted);
    if (description && (description === wanted || !isCompanion(draft))) {
      const view = whole.rows(
        draft.start,
        lastRow(whole, draft.start, (drafts[at + 1]?.start ?? whole.area.bottom + 1) - 1),
      );
      forms.push({ description, view, title: titleOf(draft), headings: draft.headings });
    } else if (draft.isOther || description) companions.push((draft.title ?? draft.caption)?.text.trim() ?? "");
  }
  return { forms, companions };
}

function titleOf({ title, caption }: Draft): Seen | null {
  return title ?? (caption && yearIn(caption.text) > 0 ? caption : null);
}

function viewOf(grid: Grid): SheetView | null {
  const width = grid.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return null;
  return new SheetView(grid, {
    top: grid.top,
    left: grid.left,
    bottom: grid.top + grid.rows.length - 1,
    right: grid.left + width - 1,
  });
}

/**
 * A person's word decides, then the title, if the tables bear it out; else what only one annex has; a project's
 * name makes it a project's.
 */
function descriptionOf(draft: Draft, wanted: AnnexDescription | null): AnnexDescription | null {
  const telling = [...draft.tables].filter(({ id }) => id !== "goals");
  const fitting = annexes.filter(({ tables }) => telling.some((table) => tables.includes(table)));
  const titles = draft.title?.meanings.flatMap((meaning) => (meaning.kind === "title" ? [meaning] : [])) ?? [];
  // 转移支付区域绩效自评表 is a 转移支付…自评表 too: what names more of the title knows it better.
  const titled = titles.sort((one, other) => other.signs - one.signs).map(({ annex }) => annex);
  const ofProject = (annex: AnnexDescription) => annex.fields.some(({ role }) => role === "project");
  return (
    fitting.find((annex) => annex === wanted) ??
    titled.find((annex) => fitting.includes(annex)) ??
    fitting.find((annex) => ofProject(annex) === draft.named.has("project")) ??
    fitting[0] ??
    null
  );
}

function lastRow(view: SheetView, top: number, bottom: number): number {
  let row = bottom;
  while (row > top && view.row(row).length === 0) row--;
  return row;
}
