import { zipSync } from "fflate";

/** The parts of a package by their names. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Related = readonly [id: string, type: string, target: string, outside?: boolean];

const relations = (all: readonly Related[], base = office) =>
  `${head}<Relationships xmlns="${packages}/relationships">${all
    .map(
      ([id, type, target, outside]) =>
        `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"${outside ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

interface Sheet {
  /** Before the cells, the cells of further rows, and behind the cells. */
  readonly before?: string;
  readonly rows?: string;
  readonly behind?: string;
  readonly related?: readonly Related[];
  readonly state?: string;
}

interface Odd {
  readonly sheets?: readonly Sheet[];
  readonly parts?: Parts;
  readonly types?: string;
  /** Inside the workbook's part: before the list of sheets, and behind it. */
  readonly before?: string;
  readonly behind?: string;
  readonly related?: readonly Related[];
  readonly texts?: string;
  readonly styles?: string;
  readonly defaults?: string;
  readonly workbookType?: string;
  /** All parts rewritten at last, as another program writes them. */
  readonly rewritten?: (xml: string, name: string) => string;
}

const styles = `<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.00&quot;万元&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="164" xfId="0"><alignment indent="2" textRotation="45"/></xf><xf fontId="1" xfId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>`;

/** The cell B2 of the first sheet is the one to be edited; B4 is calculated from it. */
function packed({ sheets = [{}], parts = {}, related = [], ...odd }: Odd): Uint8Array {
  const own: Record<string, string> = {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${odd.defaults ?? ""}<Override PartName="/xl/workbook.xml" ContentType="${odd.workbookType ?? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"}"/>${odd.types ?? ""}</Types>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${office}">${odd.before ?? ""}<sheets>${sheets
      .map(
        ({ state }, at) =>
          `<sheet name="表${at + 1}" sheetId="${at + 1}"${state ? ` state="${state}"` : ""} r:id="s${at + 1}"/>`,
      )
      .join("")}</sheets>${odd.behind ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at): Related => [`s${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`]),
      ["st", "styles", "styles.xml"],
      ["ss", "sharedStrings", "sharedStrings.xml"],
      ...related,
    ]),
    "xl/styles.xml": `${head}<styleSheet xmlns="${main}">${odd.styles ?? styles}</styleSheet>`,
    "xl/sharedStrings.xml": `${head}<sst xmlns="${main}"><si><t>项目</t></si><si><t xml:space="preserve"> 全年预算数 </t></si>${odd.texts ?? ""}</sst>`,
  };
  sheets.forEach(({ before = "", rows = "", behind = "", related: ofSheet = [] }, at) => {
    own[`xl/worksheets/sheet${at + 1}.xml`] =
      `${head}<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData><row r="1" spans="1:3" ht="30" customHeight="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>办公楼维修</t></is></c><c r="B2" s="1"><v>120.5</v></c></row><row r="4"><c r="B4" s="1"><f>B2*2</f><v>241</v></c></row>${rows}</sheetData>${behind}</worksheet>`;
    if (ofSheet.length > 0) own[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations(ofSheet);
  });
  const all = Object.entries({ ...own, ...parts }).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === "string" ? Buffer.from(odd.rewritten?.(content, name) ?? content) : content,
  ]);
  return zipSync(Object.fromEntries(all));
}

const strictly = (xml: string) =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument");
const withPrefix = (xml: string, name: string) =>
  name.startsWith("xl/") && !name.includes("_rels")
    ? xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace(`xmlns="${main}"`, `xmlns:x="${main}"`)
    : xml;
const type = (name: string, kind: string) => `<Override PartName="/${name}" ContentType="${kind}"/>`;
const open = "application/vnd.openxmlformats-officedocument.";
const drawingNames =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const anchor = (inner: string) =>
  `${head}<xdr:wsDr ${drawingNames}><xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inner}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const noise = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 2_654_435_761) >>> 24);

/** Workbooks as programs and people make them, each with something that a grid does not show. */
export const oddWorkbooks: Readonly<Record<string, Uint8Array>> = {
  "nothing odd": packed({}),
  "every element with a prefix": packed({ rewritten: withPrefix }),
  "the strict dialect": packed({ rewritten: strictly }),
  "written by WPS": packed({
    parts: {
      "docProps/app.xml": `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>WPS 表格</Application></Properties>`,
      "docProps/custom.xml": `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"/></Properties>`,
    },
    sheets: [
      {
        before:
          '<sheetPr/><dimension ref="A1:B4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
      },
    ],
  }),
  "a table with data validation": packed({
    sheets: [
      {
        behind:
          '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="B2:B9"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><tableParts count="1"><tablePart r:id="t"/></tableParts>',
        related: [["t", "table", "../tables/table1.xml"]],
      },
    ],
    types: type("xl/tables/table1.xml", `${open}spreadsheetml.table+xml`),
    parts: {
      "xl/tables/table1.xml": `${head}<table xmlns="${main}" id="1" name="表" displayName="表" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="项目"/><tableColumn id="2" name=" 全年预算数 "/></tableColumns></table>`,
    },
  }),
  "a chart": packed({
    sheets: [{ behind: '<drawing r:id="d"/>', related: [["d", "drawing", "../drawings/drawing1.xml"]] }],
    types:
      type("xl/drawings/drawing1.xml", `${open}drawing+xml`) +
      type("xl/charts/chart1.xml", `${open}drawingml.chart+xml`),
    parts: {
      "xl/drawings/drawing1.xml": anchor("<xdr:graphicFrame/>"),
      "xl/drawings/_rels/drawing1.xml.rels": relations([["c", "chart", "../charts/chart1.xml"]]),
      "xl/charts/chart1.xml": `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/></c:chartSpace>`,
    },
  }),
  "a picture": packed({
    sheets: [{ behind: '<drawing r:id="d"/>', related: [["d", "drawing", "../drawings/drawing1.xml"]] }],
    defaults: '<Default Extension="png" ContentType="image/png"/>',
    types: type("xl/drawings/drawing1.xml", `${open}drawing+xml`),
    parts: {
      "xl/drawings/drawing1.xml": anchor(
        '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="章"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="i"/></xdr:blipFill></xdr:pic>',
      ),
      "xl/drawings/_rels/drawing1.xml.rels": relations([["i", "image", "../media/image1.png"]]),
      "xl/media/image1.png": noise(4000),
    },
  }),
  "a pivot table with its cache": packed({
    sheets: [{ related: [["p", "pivotTable", "../pivotTables/pivotTable1.xml"]] }],
    behind: '<pivotCaches><pivotCache cacheId="1" r:id="pc"/></pivotCaches>',
    related: [["pc", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
    types: type("xl/pivotCache/pivotCacheDefinition1.xml", `${open}spreadsheetml.pivotCacheDefinition+xml`),
    parts: {
      "xl/pivotTables/pivotTable1.xml": `${head}<pivotTableDefinition xmlns="${main}" name="透视表" cacheId="1"/>`,
      "xl/pivotCache/pivotCacheDefinition1.xml": `${head}<pivotCacheDefinition xmlns="${main}"/>`,
      "xl/pivotCache/pivotCacheRecords1.xml": `${head}<pivotCacheRecords xmlns="${main}" count="0"/>`,
    },
  }),
  macros: packed({
    workbookType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
    related: [["vba", "vbaProject", "vbaProject.bin"]],
    defaults: '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
    parts: { "xl/vbaProject.bin": noise(9000) },
  }),
  "custom XML of others": packed({
    related: [["cx", "customXml", "../customXml/item1.xml"]],
    parts: {
      "customXml/item1.xml":
        '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
      "customXml/_rels/item1.xml.rels": relations([["rId1", "customXmlProps", "itemProps1.xml"]]),
      "customXml/itemProps1.xml": `${head}<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
    },
  }),
  "comments, old and threaded": packed({
    sheets: [
      {
        behind: '<legacyDrawing r:id="v"/>',
        related: [
          ["v", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
          ["c", "comments", "../comments1.xml"],
          ["tc", "threadedComment", "../threadedComments/threadedComment1.xml"],
        ],
      },
    ],
    defaults: `<Default Extension="vml" ContentType="${open}vmlDrawing"/>`,
    types: type("xl/comments1.xml", `${open}spreadsheetml.comments+xml`),
    parts: {
      "xl/comments1.xml": `${head}<comments xmlns="${main}"><authors><author>审核员</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>请核对</t></r></text></comment></commentList></comments>`,
      "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"></xml>',
      "xl/threadedComments/threadedComment1.xml":
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
    },
  }),
  "conditional formats with bars": packed({
    sheets: [
      {
        behind:
          '<conditionalFormatting sqref="B2:B4"><cfRule type="expression" dxfId="0" priority="2"><formula>B2&gt;100</formula></cfRule><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"/></extLst>',
      },
    ],
  }),
  "defined names of all kinds": packed({
    behind:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表1!$A$1:$B$4</definedName><definedName name="税率">0.13</definedName><definedName name="动态" hidden="1">OFFSET(表1!$A$1,0,0,COUNTA(表1!$A:$A),1)</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/>',
  }),
  "hidden sheets, one of them very": packed({ sheets: [{}, { state: "hidden" }, { state: "veryHidden" }] }),
  "shared formulas": packed({
    sheets: [
      {
        rows: '<row r="5"><c r="B5"><f t="shared" ref="B5:B7" si="0">B2+1</f><v>121.5</v></c></row><row r="6"><c r="B6"><f t="shared" si="0"/><v>1</v></c></row><row r="7"><c r="B7"><f t="shared" si="0"/><v>242</v></c></row>',
      },
    ],
  }),
  "an array formula": packed({
    sheets: [
      {
        rows: '<row r="5"><c r="B5"><f t="array" ref="B5:B6">B1:B2*2</f><v>0</v></c></row><row r="6"><c r="B6"><v>241</v></c></row>',
      },
    ],
  }),
  "rich text and phonetic signs": packed({
    texts:
      '<si><r><rPr><b/><color rgb="FFFF0000"/></rPr><t>重</t></r><r><t>点</t></r><rPh sb="0" eb="1"><t>zhong</t></rPh></si>',
    sheets: [{ rows: '<row r="5"><c r="A5" t="s"><v>2</v></c></row>' }],
  }),
  "dates from 1904": packed({
    before: '<workbookPr date1904="1"/>',
    sheets: [{ rows: '<row r="5"><c r="A5"><v>43829</v></c></row>' }],
  }),
  "a theme": packed({
    related: [["th", "theme", "theme/theme1.xml"]],
    types: type("xl/theme/theme1.xml", `${open}theme+xml`),
    parts: {
      "xl/theme/theme1.xml": `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="某市"><a:themeElements/></a:theme>`,
    },
  }),
  "links to other workbooks": packed({
    behind: '<externalReferences><externalReference r:id="ex"/></externalReferences>',
    related: [["ex", "externalLink", "externalLinks/externalLink1.xml"]],
    parts: {
      "xl/externalLinks/externalLink1.xml": `${head}<externalLink xmlns="${main}"/>`,
      "xl/externalLinks/_rels/externalLink1.xml.rels": relations([
        ["rId1", "externalLinkPath", "file:///D:/2022.xlsx", true],
      ]),
    },
    sheets: [{ rows: '<row r="5"><c r="A5"><f>[1]表1!$B$2</f><v>99</v></c></row>' }],
  }),
  "settings of a printer, page breaks and headers": packed({
    sheets: [
      {
        behind:
          '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="ps"/><headerFooter><oddFooter>&amp;C第&amp;P页</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>',
        related: [["ps", "printerSettings", "../printerSettings/printerSettings1.bin"]],
      },
    ],
    defaults: `<Default Extension="bin" ContentType="${open}spreadsheetml.printerSettings"/>`,
    parts: { "xl/printerSettings/printerSettings1.bin": noise(600) },
  }),
  "a protected sheet, web links and a filter": packed({
    sheets: [
      {
        behind:
          '<sheetProtection sheet="1" objects="1"/><autoFilter ref="A1:B4"/><mergeCells count="1"><mergeCell ref="A8:B9"/></mergeCells><hyperlinks><hyperlink ref="A2" r:id="h"/></hyperlinks>',
        related: [["h", "hyperlink", "https://example.org/", true]],
      },
    ],
  }),
  "a chain of calculation and a sheet of charts": packed({
    related: [
      ["cc", "calcChain", "calcChain.xml"],
      ["ch", "chartsheet", "chartsheets/sheet1.xml"],
    ],
    parts: {
      "xl/calcChain.xml": `${head}<calcChain xmlns="${main}"><c r="B4" i="1"/></calcChain>`,
      "xl/chartsheets/sheet1.xml": `${head}<chartsheet xmlns="${main}"/>`,
    },
  }),
  "a signed package with parts of nobody": packed({
    parts: {
      "_xmlsignatures/sig1.xml": "<Signature/>",
      "xl/metadata.xml": `${head}<metadata xmlns="${main}"/>`,
      "[trash]/0000.dat": noise(40),
    },
  }),
};
