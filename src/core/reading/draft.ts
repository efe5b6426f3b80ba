import { annexes, type AnnexDescription, type TableDescription } from "../forms/index";
import { halfWidth } from "../values/half-width";
import { remembered } from "../values/remembered";
import { headingAt, type Heading } from "./heading";
import { labelKey } from "./label";
import { isProse } from "./prose";
import { labelMeanings, type Seen, type SheetView } from "./sheet-view";
import { yearIn } from "./year-in";

/** A form while its rows are being gathered. */
export interface Draft {
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

/** The forms that begin in these rows, with all that tells what they are. */
export function draftsIn(whole: SheetView, wanted: AnnexDescription | null, trusted: AnnexDescription | null): Draft[] {
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
  const names: string[] = [];
  for (const cell of cells)
    for (const one of labelMeanings(cell))
      if (one.kind === "field" && (one.role === "project" || one.role === "unit")) names.push(one.role);
  return names;
}
