import { listNumber } from "../../../core/values/list-number";
import { readXml, type XmlReader } from "../xlsx/read-xml";
import type { Element } from "../xlsx/scan-xml";
import type { Paragraph } from "./document";

interface Level {
  start: number;
  format: string;
  /** The text around the numbers: "%1." or "（%2）". */
  text: string;
  /** All its numbers are digits. */
  isLegal: boolean;
}

/** A list as the document defines it. */
interface List {
  /** Lists of one root count on. */
  readonly root: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where this list begins to count anew, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

type Numbered = NonNullable<Paragraph["numbered"]>;

/** The deepest level that Word knows. */
const deepestLevel = 8;

/** Counts the numbered paragraphs of a document, which must be asked for in their order. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly styles: ReadonlyMap<string, Numbered>;
  /** By root: the number that each level has come to. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  /** From the XML of the parts that define lists and styles; null where there is none. Throws XmlError where one is damaged. */
  constructor(numberingXml: string | null, stylesXml: string | null) {
    this.lists = numberingXml === null ? new Map<string, List>() : readXml(numberingXml, listsReader);
    this.styles = stylesXml === null ? new Map<string, Numbered>() : readXml(stylesXml, stylesReader);
  }

  /** The number that stands before the paragraph, as it is shown; "" where none does. */
  next({ style, numbered }: Paragraph): string {
    const ofStyle = style === null ? undefined : this.styles.get(style);
    const id = numbered?.list ?? ofStyle?.list ?? null;
    const list = id === null ? undefined : this.lists.get(id);
    if (id === null || !list) return "";
    const level = Math.min(numbered?.level ?? ofStyle?.level ?? 0, deepestLevel);
    const counters = this.counters.get(list.root) ?? [];
    this.counters.set(list.root, counters);
    const key = `${id} ${String(level)}`;
    const restart = this.begun.has(key) ? undefined : list.restarts.get(level);
    this.begun.add(key);
    const before = counters[level];
    counters.length = level;
    for (let above = 0; above < level; above++) counters[above] ??= startOf(list, above);
    counters[level] = restart ?? (before === undefined ? startOf(list, level) : before + 1);
    return shown(list, level, counters);
  }
}

function startOf({ levels }: List, level: number): number {
  return levels.get(level)?.start ?? 1;
}

function shown({ levels }: List, level: number, counters: readonly (number | undefined)[]): string {
  const own = levels.get(level);
  if (!own || own.format === "bullet") return "";
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = own.isLegal ? "decimal" : (levels.get(at)?.format ?? "decimal");
    return listNumber(format, counters[at] ?? 0);
  });
}

function listsReader(): XmlReader<ReadonlyMap<string, List>> {
  const roots = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels = new Map<number, Level>();
  let restarts = new Map<number, number>();
  let list = "";
  let at = 0;
  let level: Level = { start: 1, format: "decimal", text: "", isLegal: false };
  return {
    open(element, depth) {
      const { name } = element;
      const value = attribute(element, "val");
      if (name === "abstractNum") roots.set(attribute(element, "abstractNumId"), (levels = new Map<number, Level>()));
      else if (name === "num") list = attribute(element, "numId");
      else if (name === "abstractNumId" && depth === 2) {
        levels = new Map(roots.get(value));
        lists.set(list, { root: value, levels, restarts: (restarts = new Map<number, number>()) });
      } else if (name === "lvlOverride") at = Number(attribute(element, "ilvl"));
      else if (name === "startOverride") restarts.set(at, Number(value) || 0);
      else if (name === "lvl") {
        level = { start: 1, format: "decimal", text: "", isLegal: false };
        levels.set(Number(attribute(element, "ilvl")), level);
      } else if (name === "start") level.start = Math.max(0, Math.trunc(Number(value)) || 0);
      else if (name === "numFmt") level.format = value;
      else if (name === "lvlText") level.text = value;
      else if (name === "isLgl") level.isLegal = !["0", "false"].includes(value);
    },
    result: () => lists,
  };
}

/** The lists that styles number by, their own or that of the style they are based on. */
function stylesReader(): XmlReader<ReadonlyMap<string, Numbered>> {
  const own = new Map<string, { base: string; list: string | null; level: number }>();
  let style = { base: "", list: null as string | null, level: 0 };
  return {
    open(element) {
      const { name } = element;
      if (name === "style") own.set(attribute(element, "styleId"), (style = { base: "", list: null, level: 0 }));
      else if (name === "basedOn") style.base = attribute(element, "val");
      else if (name === "numId") style.list = attribute(element, "val");
      else if (name === "ilvl") style.level = Number(attribute(element, "val")) || 0;
    },
    result() {
      const found = new Map<string, Numbered>();
      for (const id of own.keys()) {
        const seen = new Set<string>();
        for (let at = id; own.has(at) && !seen.has(at); at = own.get(at)?.base ?? "") {
          seen.add(at);
          const each = own.get(at);
          if (!each?.list) continue;
          found.set(id, { list: each.list, level: each.level });
          break;
        }
      }
      return found;
    },
  };
}

function attribute({ prefix, attributes }: Element, name: string): string {
  return attributes[prefix + name] ?? attributes[name] ?? "";
}
