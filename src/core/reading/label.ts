import { halfWidth } from "../values/half-width";
import { remembered } from "../values/remembered";
import type { Labels } from "../forms/define-form";

/**
 * The core of a label, by which printed variants meet: without spaces, bracketed remarks, numbering, years, letters of
 * columns, 其中 and punctuation. "1、公务接待：" and "公务接待(万元)" give the same key.
 */
export const labelKey = remembered((text) => stripped(halfWidth(text)));

const numbering = /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[、.．)](?!\d)|[★*※▲△]+|其中[:：、\-—]*)/;

/** 全年预算数A, 执行率B/A, 执行率%: how a form computes and measures a column. */
const lettered = /(?<=[数值率分])(?:%|[a-f](?:[/÷=].*)?)$/i;

function stripped(text: string): string {
  if (text.length > 60) return "";
  let key = text;
  // Most texts are bare letters and digits, which nothing is to be taken from.
  if (/^[\p{Script=Han}\d]*$/u.test(key) && !key.startsWith("其中") && !/\d年/.test(key)) return key;
  for (let before = ""; before !== key;) {
    before = key;
    key = key.replace(/^[:：,，、;；.。]+|[:：,，、;；.。]+$/g, "").replace(numbering, "");
  }
  const outside = key.replace(/[([{【〔<《][^)\]}】〕>》]*[)\]}】〕>》]/g, "");
  key = (outside || key).replace(/(?:19|20)\d{2}年(?:度)?/g, "").replace(lettered, "");
  return key.replace(/["“”'‘’:：,，、;；.。]/g, "").toLowerCase();
}

interface Pattern<Meaning> {
  readonly parts: readonly string[];
  readonly meaning: Meaning;
  readonly order: number;
}

/** Finds what a label means among many descriptions: one look-up for exact labels, the wildcards one after another. */
export class LabelIndex<Meaning> {
  private readonly none: readonly Meaning[] = [];
  private readonly exact = new Map<string, Meaning[]>();
  /** By their first letter, which each key that they fit holds somewhere; "" where they have none. */
  private readonly patterns = new Map<string, Pattern<Meaning>[]>();
  private count = 0;

  add(labels: Labels, meaning: Meaning): void {
    for (const label of labels) {
      const parts = label.split("*").map(labelKey);
      if (parts.length === 1) this.exact.set(parts[0] ?? "", [...(this.exact.get(parts[0] ?? "") ?? []), meaning]);
      else {
        const letter = parts.find((part) => part !== "")?.[0] ?? "";
        const begun = this.patterns.get(letter) ?? [];
        begun.push({ parts, meaning, order: this.count++ });
        this.patterns.set(letter, begun);
      }
    }
  }

  /** The meanings of a text that is one of the labels, wildcards aside. */
  exactly(text: string): readonly Meaning[] {
    return this.exact.get(labelKey(text)) ?? this.none;
  }

  /** The meanings of a text, exact labels before wildcards; none for prose. */
  meanings(text: string): readonly Meaning[] {
    return this.ofKey(labelKey(text));
  }

  private readonly ofKey = remembered((key): readonly Meaning[] => {
    const exact = this.exact.get(key) ?? this.none;
    const loose = key === "" ? [] : this.matching(key);
    if (loose.length === 0) return exact;
    return [...exact, ...loose.map(({ meaning }) => meaning).filter((meaning) => !exact.includes(meaning))];
  });

  /** The wildcards that fit a key, in the order in which they were added. */
  private matching(key: string): Pattern<Meaning>[] {
    const fitting: Pattern<Meaning>[] = [];
    for (const letter of new Set(["", ...key]))
      for (const pattern of this.patterns.get(letter) ?? []) if (consists(key, pattern.parts)) fitting.push(pattern);
    return fitting.length > 1 ? fitting.sort((a, b) => a.order - b.order) : fitting;
  }
}

/** Whether a key begins with the first part, ends with the last and holds the others between them, in order. */
function consists(key: string, parts: readonly string[]): boolean {
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  if (!key.startsWith(first) || !key.endsWith(last)) return false;
  let from = first.length;
  // Each new text is held against hundreds of patterns: nothing is copied for it.
  for (let part = 1; part < parts.length - 1; part++) {
    const between = parts[part] ?? "";
    const at = key.indexOf(between, from);
    if (at < 0) return false;
    from = at + between.length;
  }
  return from + last.length <= key.length;
}
