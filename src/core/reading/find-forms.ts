import { annexes, type AnnexDescription, type TableDescription } from "../forms/index";
import type { Grid } from "../grid/grid";
import { halfWidth } from "../values/half-width";
import { remembered } from "../values/remembered";
import { headingAt, headingIn, type Heading } from "./heading";
import { labelKey } from "./label";
import type { Meaning } from "./meaning";
import { isProse } from "./prose";
import { labelMeanings, SheetView, type Seen } from "./sheet-view";
import { yearIn } from "./year-in";

/** A stretch of rows that holds one annex, with the headings of its tables. */
export interface Form {
  readonly description: AnnexDescription;
  readonly view: SheetView;
  readonly title: Seen | null;
  readonly headings: readonly Heading[];
}

/** A form while its rows are being gathered. */
interface Draft {
  readonly start: number;
  /** A form that looks like an annex and is none. */
  readonly isOther?: boolean;
  title: Seen | null;
  /** A text alone above it: its title, where it has no better one. */
  caption: Seen | null;
  /** The name labels seen: "project", "unit". */
  readonly named: Set<string>;
  readonly headings: Heading[];
  /** Those that they head. */
  readonly tables: Set<TableDescription>;
  closed: boolean;
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

function draftsIn(whole: SheetView, wanted: AnnexDescription | null, trusted: AnnexDescription | null): Draft[] {
  const drafts: Draft[] = [];
  let caption: Seen | null = null;
  for (let row = whole.area.top; row <= whole.area.bottom; row++) {
    const cells = whole.row(row);
    if (cells.length === 0) continue;
    const heading = headingAt(whole, row, trusted);
    const last = drafts.at(-1);
    if (heading) {
      takeHeading(drafts, heading);
      row = heading.row;
    } else if (!wanted && isOtherTitle(cells))
      drafts.push({ ...newDraft(row), isOther: true, title: cells[0] ?? null });
    else takeRow(drafts, row, cells);
    const current = drafts.at(-1);
    // A text alone above the first label of a form belongs to that form.
    if (current && current !== last && caption && !current.title) {
      drafts[drafts.length - 1] = {
        ...current,
        start: yearIn(caption.text) > 0 ? caption.row : current.start,
        caption,
      };
    } else if (current && current.headings.length === 0) current.caption ??= caption;
    caption = captionIn(cells) ?? (cells.length > 2 || current !== last ? null : caption);
  }
  return drafts;
}

/** A text that stands alone and names the form below it. A line that only gives the year, （2023年度）, does not. */
function captionIn(cells: readonly Seen[]): Seen | null {
  const [only, another] = cells;
  if (!only || another || only.inline || only.meanings.length > 0 || isProse(only.text)) return null;
  return /^[^:：。；;，,？?！!]{6,60}$/.test(halfWidth(only.text)) && labelKey(only.text).length >= 4 ? only : null;
}

function titleOf({ title, caption }: Draft): Seen | null {
  return title ?? (caption && yearIn(caption.text) > 0 ? caption : null);
}

/**
 * Whether a form that is made like an annex is none: one that says so, a list whose title names no funds, targets
 * without
 * what became of them, and a list of many projects' indicators.
 */
function isCompanion({ isOther, title, caption, named, headings, tables }: Draft): boolean {
  const has = (...roles: string[]) => headings.some(({ columns }) => roles.some((role) => columns.has(role)));
  if (isOther) return !(has("actual") && has("score")) || headings.some(namesProjects);
  if (title?.meanings.some(({ kind }) => kind === "title")) return false;
  const [table, another] = tables;
  if (table?.id === "entries") return caption !== null && !headings.some(namesFunds) && isOtherList(caption);
  if (!another && named.size === 0 && headings.some(namesProjects)) return true;
  return (
    [...tables].some(({ id }) => id === "indicators") && !has("actual", "score", "executed", "achieved", "completion")
  );
}

/** A list that calls what it lists funds. */
function namesFunds({ columns }: Heading): boolean {
  return /资金|专项/.test(columns.get("fund")?.text ?? "");
}

/** A heading of indicators with a column for the project: each row may be another one's. */
function namesProjects({ table, cells }: Heading): boolean {
  const isProject = (meaning: Meaning) => meaning.kind === "field" && meaning.role === "project";
  return table.id === "indicators" && cells.some(({ meanings }) => meanings.some(isProject));
}

function isOtherList({ text }: Seen): boolean {
  return /(清单|名单|名录|目录|台账|表)(\(.*\))?$/.test(halfWidth(text));
}

/**
 * The sheet in columns, where forms stand side by side: a row heads a table of indicators twice. Such forms are laid
 * out
 * alike, so the second begins as far left of its heading as the first does.
 */
function sideBySide(view: SheetView): SheetView[] {
  for (let row = view.area.top; row <= view.area.bottom; row++) {
    const cells = view.row(row);
    const [first, second] = cells.filter(({ meanings }) => meanings.some(namesIndicators));
    if (!first || !second || !cells.some(({ column }) => column > second.column)) continue;
    const start = second.column - (first.column - firstColumn(view));
    const [one, other] = [cells.filter(({ column }) => column < start), cells.filter(({ column }) => column >= start)];
    if (headingIn(one)?.table.id !== "indicators" || headingIn(other)?.table.id !== "indicators") continue;
    return [view.columns(view.area.left, start - 1), ...sideBySide(view.columns(start, view.area.right))];
  }
  return [view];
}

function namesIndicators(meaning: Meaning): boolean {
  return meaning.kind === "column" && meaning.table.id === "indicators" && meaning.role === "name";
}

function firstColumn(view: SheetView): number {
  let first = view.area.right;
  for (let row = view.area.top; row <= view.area.bottom; row++) {
    first = Math.min(first, view.row(row)[0]?.column ?? first);
  }
  return first;
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

function newDraft(start: number): Draft {
  return { start, title: null, caption: null, named: new Set(), headings: [], tables: new Set(), closed: false };
}

function takeRow(drafts: Draft[], row: number, cells: readonly Seen[]): void {
  const title = titleIn(cells);
  if (title || isMarker(cells)) return takeTitle(drafts, row, title);
  const names = namesIn(cells);
  if (names.length > 0) takeNames(drafts, row, names);
  const current = drafts.at(-1);
  if (current && cells.some(({ meanings }) => meanings.some(({ kind }) => kind === "closing"))) {
    current.closed ||= heads(current, "indicators");
  }
}

function takeTitle(drafts: Draft[], row: number, title: Seen | null): void {
  const current = drafts.at(-1);
  if (!current || current.isOther || current.headings.length > 0 || (current.title && title)) {
    drafts.push({ ...newDraft(row), title });
  } else {
    current.title ??= title;
  }
}

function takeNames(drafts: Draft[], row: number, names: readonly string[]): void {
  const last = drafts.at(-1);
  const isFull = (draft: Draft) => ["indicators", "entries", "spending"].some((id) => heads(draft, id));
  const current = last && !isFull(last) ? last : newDraft(row);
  if (current !== last) drafts.push(current);
  for (const name of names) current.named.add(name);
}

function takeHeading(drafts: Draft[], heading: Heading): void {
  const last = drafts.at(-1);
  const current = last && fits(last, heading) ? last : newDraft(heading.top);
  if (current !== last) drafts.push(current);
  current.headings.push(heading);
  current.tables.add(heading.table);
}

function heads({ tables }: Draft, id: string): boolean {
  return [...tables].some((table) => table.id === id);
}

/** Whether a form can still have this heading: a repeated one goes on over a page break, until the totals are drawn. */
function fits(draft: Draft, { table }: Heading): boolean {
  const goesWith = (other: TableDescription) =>
    annexes.some(({ tables }) => tables.includes(table) && tables.includes(other));
  if (![...draft.tables].every(goesWith)) return false;
  if (table.id === "indicators") return !draft.closed;
  if (table.id === "goals" || table.id === "funds") return !heads(draft, "indicators");
  return !heads(draft, table.id) || table.id === "entries";
}

function isOtherTitle(cells: readonly Seen[]): boolean {
  const isOther = ({ text, meanings }: Seen) =>
    meanings.some(({ kind }) => kind === "other") && !/自评表(?:\(.*\))?$/.test(halfWidth(text));
  return cells.length <= 2 && cells.some((cell) => isOther(cell) && !isValue(cell, cells));
}

/** A title stands alone in its row, but for a remark such as 单位：万元. */
function titleIn(cells: readonly Seen[]): Seen | null {
  const [first] = cells;
  if (!first || cells.length > 2 || first.text.length > 60) return null;
  const free = cells.filter((cell) => !isValue(cell, cells));
  const known = free.find(({ meanings }) => meanings.some(({ kind }) => kind === "title"));
  return known ?? free.find(({ text, meanings }) => meanings.length === 0 && looksLikeTitle(text)) ?? null;
}

/** Whether a text stands behind a label, in its cell or beside it: 项目名称 | 绩效自评系统建设项目 names a project. */
function isValue(cell: Seen, row: readonly Seen[]): boolean {
  const isLabel = (one: Seen) => labelMeanings(one).some(({ kind }) => kind === "field") || isProse(one.text);
  return cell.inline !== null || row.some((other) => other.column < cell.column && isLabel(other));
}

/**
 * A title of a wording that we do not know: it opens a form and may name its year, but does not say of which kind
 * it is.
 */
const looksLikeTitle = remembered((text) =>
  /^[^:：,，。;；]{0,30}自评[^:：,，。;；]{0,8}表(?:\(.*\))?$/.test(halfWidth(text)),
);

function isMarker(cells: readonly Seen[]): boolean {
  return cells.length <= 2 && /^附(件|表)[\d一二三四五六七八九十]*(-\d+)?[:：]?$/.test(halfWidth(cells[0]?.text ?? ""));
}

/** The name labels in this row with which an annex begins: 项目名称, 预算单位名称. */
function namesIn(cells: readonly Seen[]): string[] {
  const roles = cells.flatMap(labelMeanings).flatMap((meaning) => (meaning.kind === "field" ? [meaning.role] : []));
  return (["project", "unit"] as const).filter((role) => roles.includes(role));
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
