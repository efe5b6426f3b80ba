import { escapeXml, scanXml, type Element } from "./scan-xml";

/** A cell with a formula: its address, and the number of its sheet. */
export interface ChainCell {
  readonly cell: string;
  readonly sheet: string;
}

interface Link extends ChainCell {
  readonly element: Element;
}

/**
 * The order of calculation with cells taken out and put in; null where none are left (the part must go then). Excel calls a
 * file damaged whose chain names a cell without a formula.
 */
export function patchChain(xml: string, removed: readonly ChainCell[], added: readonly ChainCell[]): string | null {
  const links: Link[] = [];
  let end = 0;
  scanXml(xml, {
    open(element, depth) {
      if (depth !== 1 || element.name !== "c") return;
      // A link without a sheet is on that of the one before it.
      links.push({
        element,
        cell: element.attributes.r ?? "",
        sheet: element.attributes.i ?? links.at(-1)?.sheet ?? "",
      });
    },
    close: (_element, depth, _contentEnd, elementEnd) => {
      if (depth === 1) end = elementEnd;
    },
  });
  const first = links[0];
  if (!first) return null;
  const gone = new Set(removed.map(keyOf));
  const kept = links.filter((link) => !gone.has(keyOf(link)));
  const known = new Set(kept.map(keyOf));
  const { prefix } = first.element;
  const texts = [
    ...kept.map(({ element, cell, sheet }) => {
      const others = Object.entries(element.attributes).filter(([name]) => name !== "r" && name !== "i");
      return linkXml(prefix, [["r", cell], ["i", sheet], ...others]);
    }),
    ...added
      .filter((cell) => !known.has(keyOf(cell)))
      .map(({ cell, sheet }) =>
        linkXml(prefix, [
          ["r", cell],
          ["i", sheet],
        ]),
      ),
  ];
  return texts.length === 0 ? null : xml.slice(0, first.element.start) + texts.join("") + xml.slice(end);
}

function keyOf({ cell, sheet }: ChainCell): string {
  return `${sheet}!${cell}`;
}

function linkXml(prefix: string, attributes: readonly (readonly [string, string])[]): string {
  return `<${prefix}c${attributes.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("")}/>`;
}
