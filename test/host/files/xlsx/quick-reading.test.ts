import fc from "fast-check";
import { openPackage } from "../../../../src/host/files/xlsx/zip-package";
import { quickCells, type CellSink } from "../../../../src/host/files/xlsx/read-cells";
import { quickXml } from "../../../../src/host/files/xlsx/quick-xml";
import { scanSheet } from "../../../../src/host/files/xlsx/scan-sheet";
import { scanXml, type XmlHandler } from "../../../../src/host/files/xlsx/scan-xml";
import { seedFile } from "../../../cli/seed-file";

/** All that a handler hears, texts in one piece as pieces may be cut anywhere. */
function heard(): { readonly events: unknown[]; readonly handler: XmlHandler } {
  const events: unknown[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") events.push(["text", text]);
    text = "";
  };
  const handler: XmlHandler = {
    open: (element, depth) => {
      flush();
      events.push(["open", { ...element, attributes: Object.entries(element.attributes) }, depth]);
    },
    close: ({ name }, depth, contentEnd, end) => {
      flush();
      events.push(["close", name, depth, contentEnd, end]);
    },
    text: (piece) => (text += piece),
  };
  return { events, handler };
}

/** What quick reading answers must be what the strict scanner says; gives whether it answered. */
function sameXml(text: string): boolean {
  const [quick, strict] = [heard(), heard()];
  if (!quickXml(text, quick.handler)) return false;
  scanXml(text, strict.handler);
  expect(quick.events).toEqual(strict.events);
  return true;
}

function sameCells(text: string): boolean {
  const cells: unknown[] = [];
  const sink: CellSink = { cell: (...cell) => cells.push(cell) };
  const merges = quickCells(text, sink);
  if (!merges) return false;
  const strict = scanSheet(text);
  expect({ merges, cells }).toEqual({
    merges: strict.merges,
    cells: strict.rows.flatMap((row) =>
      row.cells.map(({ row, column, type, style, formula, stored }) => [row, column, type, style, formula, stored]),
    ),
  });
  return true;
}

/** Mostly what programs write, and now and then what only XML allows, or not even that. */
function mostly(usual: readonly string[], odd: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: odd });
}
const prefixed = (prefix: string, values: string, suffix = '"') =>
  values.split(" ").map((each) => prefix + each + suffix);

const oddPieces = fc.constantFrom(
  ...["绩效", " ", "\n", "\t", "\r\n", "&lt;", "&amp;", "&#10;", "&#x1F600;", "&nbsp;", "&", "😀", "\ud800", "\ufffe"],
  ...["_x000D_", "_x4e2d_", "]]>", "<![CDATA[<a>]]>", "<!-- <c/> -->", "<?pi x?>", "\u00a0", "\u0007", "0.1", "'", '"'],
);
const oddText = fc.array(oddPieces, { maxLength: 3 }).map((pieces) => pieces.join(""));
const text = mostly(["1", "-0.5", "完成", "A1*2", "&lt;95%", "_x000D_", " ", "😀"], oddText);
const attributes = mostly(
  ["", "", ' x14ac:dyDescent="0.25"', ' spans="1:9"', ' xml:space="preserve"', " ht='15' w=\"&amp;\""],
  fc.oneof(
    fc.constantFrom(
      ' a="1" a="2"',
      ' a="<"',
      ' a="\n"',
      ' a = "1"',
      " __proto__='1'",
      ' toString="1"',
      " b=1",
      ' é="1"',
      ' a="1"b="2"',
    ),
    oddText.map((odd) => ` w="${odd}"`),
  ),
);
const gap = mostly(["", "", "\n", "  "], fc.constantFrom("\r\n", "x", "\u00a0", "<!-- -->"));

const formula = fc
  .tuple(
    fc.constantFrom(
      "",
      ' t="shared" si="0"',
      ' t="shared" si="0" ref="B1:B9"',
      ' t="array" ref="B1:B2"',
      ' t="normal"',
    ),
    attributes,
    text,
    fc.boolean(),
  )
  .map(([kind, more, inner, isEmpty]) => (isEmpty ? `<f${kind}${more}/>` : `<f${kind}${more}>${inner}</f>`));
const stored = fc.tuple(fc.nat({ max: 40 }), attributes, text).map(([kind, more, inner]) => {
  if (kind === 0) return `<is><r><t>${inner}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>`;
  if (kind === 1) return `<v>1</v><v${more}>${inner}</v>`;
  if (kind === 2) return "<v/>";
  return kind < 12 ? `<is><t${more}>${inner}</t></is>` : kind < 16 ? "" : `<v>${inner}</v>`;
});
const place = mostly(
  ["", ...prefixed(' r="', "A1 B1 AB12 XFD1")],
  fc.constantFrom(...prefixed(' r="', "XFE1 ZZZZ1 a1 A0 A01 $A$1 A A1:B2")),
);
const style = mostly(
  ["", ...prefixed(' s="', "0 12")],
  fc.constantFrom(...prefixed(' s="', "-1 1.5 12345678 x"), ' s="0" s="1"'),
);
const type = mostly(["", ...prefixed(' t="', "s b e str inlineStr n d")], fc.constant(' t=""'));
const cell = fc
  .record({
    place,
    style,
    type,
    more: mostly([""], attributes),
    formula: mostly([""], formula),
    stored,
    gap,
    isEmpty: fc.boolean(),
  })
  .chain((one) => fc.constantFrom(one, { ...one, formula: "<f>A1+1</f>" }))
  .map((one) =>
    one.isEmpty
      ? `<c${one.place}${one.style}${one.type}${one.more}/>`
      : `<c${one.type}${one.place}${one.style}${one.more}>${one.gap}${one.formula}${one.stored}${one.gap}</c>`,
  );
const row = fc
  .tuple(
    mostly(["", ...prefixed(' r="', "1 3")], fc.constantFrom(...prefixed(' r="', "0 x 1048577 1.5"))),
    attributes,
    fc.array(cell, { maxLength: 4 }),
    gap,
  )
  .map(([number, more, cells, between]) =>
    cells.length === 0 ? `<row${number}${more}/>` : `<row${number}${more}>${cells.join(between)}</row>${between}`,
  );
const around = mostly(
  [
    "",
    '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    '<sheetProtection sheet="1"/>',
    "<cols><col min='1'/></cols>",
  ],
  fc.constantFrom(
    "<!-- <sheetData> -->",
    "<extLst><x14:sheetData>1</x14:sheetData></extLst>",
    "<sheetData/>",
    "<a><sheetData></sheetData></a>",
  ),
);
const sheet = fc
  .record({
    head: mostly(
      ["", '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'],
      fc.constantFrom("\ufeff", "<!DOCTYPE worksheet>", '<?xml version="1.1"?>', "<!-- -->", "x"),
    ),
    root: mostly(["worksheet"], fc.constantFrom("x:worksheet", "chartsheet")),
    before: around,
    rows: fc.array(row, { maxLength: 4 }),
    after: around,
    tail: mostly(["", "\n"], fc.constantFrom("\u00a0", "<x/>", "<!-- -->", "\r\n")),
  })
  .map(({ head, root, before, rows, after, tail }) => {
    const xml = `<${root} xmlns="m">${before}<sheetData>${rows.join("")}</sheetData>${after}</${root}>`;
    return head + (root.startsWith("x:") ? xml.replace(/<(\/?)(?!x:)/g, "<$1x:") : xml) + tail;
  });
/** One place of the text cut out, doubled, or overwritten by a sign that means something to XML. */
const damaged = fc
  .tuple(sheet, fc.nat(), fc.nat({ max: 12 }), fc.constantFrom("", "<", ">", "&", '"', "/", "=", "]]>", " ", "\0"))
  .map(([xml, at, length, sign]) => {
    const from = at % xml.length;
    return xml.slice(0, from) + sign + xml.slice(from + length);
  });

test.each<[string, (text: string) => boolean]>([
  ["elements and texts", sameXml],
  ["cells", sameCells],
])("%s read quickly are those that the strict scanner finds, or are left to it", (_, same) => {
  let quick = 0;
  fc.assert(
    fc.property(fc.oneof(sheet, damaged), (xml) => {
      if (same(xml)) quick++;
    }),
    { numRuns: 3000 },
  );
  // Else the comparison above would compare nothing.
  expect(quick).toBeGreaterThan(500);
});

test("nested beyond reason is left to the strict scanner, which refuses it", () => {
  const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
  expect(sameXml(nested(256))).toBe(true);
  expect(sameXml(nested(257))).toBe(false);
});

test.each([
  ["a cell with style and formula", '<row r="2" spans="1:3"><c r="A2" s="1"><f>B2*2</f><v>4</v></c></row>'],
  [
    "a text of its own",
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 完成&lt;95%</t></is></c></row>',
  ],
  [
    "a shared formula",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
  ],
  ["rows with lines between them", '\n<row r="1">\n<c r="A1" t="s">\n<v>0</v>\n</c>\n</row>\n'],
])("%s is read quickly", (_, rows) => {
  expect(sameCells(`<worksheet><sheetData>${rows}</sheetData></worksheet>`)).toBe(true);
});

test("the sheets of the seed workbook are read quickly", async () => {
  const parts = openPackage(await seedFile());
  const sheets = parts.names.filter((name) => name.startsWith("xl/worksheets/sheet"));
  expect(sheets.map((name) => sameCells(parts.read(name)!.toString()))).toEqual(sheets.map(() => true));
});
