import { areaToA1 } from "../../../../src/core/grid/address";
import { openHandedIn } from "../../../../src/host/files/open-handed-in";
import { docxOf, paragraph, runs, tableOf } from "./docx-of";

const open = async (body: string, parts = {}) => {
  const file = await openHandedIn("报告.docx", docxOf(body, parts));
  const grids = await file.readGrids();
  return {
    prose: file.prose.map(({ text }) => text),
    tables: grids.map(({ sheet, top, rows, merges }) => ({
      sheet,
      top,
      rows: rows.map((row) => row.map((cell) => cell?.text ?? "")),
      merges: (merges ?? []).map(areaToA1),
    })),
  };
};
const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl>`;
const list = (level: number, id = 1) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;

test("a table is a sheet with its merged areas, other paragraphs are prose in their order", async () => {
  const rows = [
    ["年度资金总额", "", "148"],
    ["", "", "150"],
    ["甲", "乙", "丙"],
  ];
  const { tables, prose } = await open(
    paragraph("一、基本情况。") + tableOf({ rows, merges: ["A1:B2"] }) + paragraph("") + paragraph("二、存在问题。"),
  );
  expect(prose).toEqual(["一、基本情况。", "二、存在问题。"]);
  const read = [
    ["年度资金总额", "", "148"],
    ["", "", "150"],
    ["甲", "乙", "丙"],
  ];
  expect(tables).toEqual([{ sheet: "第1个表", top: 0, rows: read, merges: ["A1:B2"] }]);
});

/** What a cell reads as, by what stands in it. */
const cells: Record<string, [content: string, read: string]> = {
  "several paragraphs and breaks": [paragraph("1.甲") + paragraph("2.乙\n丙"), "1.甲\n2.乙\n丙"],
  "a text in pieces": [`<w:p>${runs("预算")}<w:proofErr w:type="x"/>${runs("执行率")}</w:p>`, "预算执行率"],
  "a tab": [paragraph("甲\t乙"), "甲\t乙"],
  "a tracked deletion": [`<w:p>${runs("12")}<w:del><w:r><w:delText>3</w:delText></w:r></w:del></w:p>`, "12"],
  "a tracked insertion": [`<w:p>${runs("12")}<w:ins>${runs("3")}</w:ins></w:p>`, "123"],
  "a tracked move": [`<w:p><w:moveFrom>${runs("旧")}</w:moveFrom><w:moveTo>${runs("新")}</w:moveTo></w:p>`, "新"],
  "a paragraph mark that was deleted": [paragraph("前", "<w:rPr><w:del/></w:rPr>") + paragraph("后"), "前后"],
  "a change of looks": [
    `<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>9</w:t></w:r></w:p>`,
    "9",
  ],
  "hidden text": [`<w:p>${runs("甲")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>${runs("丙")}</w:p>`, "甲丙"],
  "a link": [`<w:p><w:hyperlink>${runs("网址")}</w:hyperlink></w:p>`, "网址"],
  "a content control": [`<w:sdt><w:sdtPr/><w:sdtContent>${paragraph("95%")}</w:sdtContent></w:sdt>`, "95%"],
  "a content control not filled in": [
    `<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${runs("单击此处输入文字")}</w:sdtContent></w:sdt></w:p>`,
    "",
  ],
  "a field": [
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runs("100")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${runs("分")}</w:p>`,
    "100分",
  ],
  "a reading above a sign": [
    "<w:p><w:r><w:ruby><w:rt><w:r><w:t>xiao</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>效</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
    "效",
  ],
  "a formula": ["<w:p><m:oMath><m:r><m:t>10</m:t></m:r></m:oMath></w:p>", "10"],
  "a hyphen that does not break": ["<w:p><w:r><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r></w:p>", "1-2"],
  "a box ticked with a picture font": [
    '<w:p><w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:t>是</w:t></w:r></w:p>',
    "☑是",
  ],
  "a text box, told once": [
    `<w:p>${runs("外")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>${paragraph("内")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("内")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    "外\n内",
  ],
  "signs that XML writes in another way": [paragraph("≥95% <乙> & 丙"), "≥95% <乙> & 丙"],
};

test.each(Object.entries(cells))("%s", async (_what, [content, read]) => {
  const { tables } = await open(table(cell(content) + cell(paragraph("旁"))));
  expect(tables[0]?.rows).toEqual([[read, "旁"]]);
});

describe("rows and columns", () => {
  test("columns left out at the left, and cells that are wide", async () => {
    const row = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>';
    const { tables } = await open(
      table(
        cell(paragraph("甲")) + cell(paragraph("乙"), '<w:gridSpan w:val="2"/>'),
        row + cell(paragraph("丙")) + cell(paragraph("丁")),
      ),
    );
    expect(tables).toMatchObject([
      {
        rows: [
          ["甲", "乙"],
          ["", "丙", "丁"],
        ],
        merges: ["B1:C1"],
      },
    ]);
  });

  test("a merged area goes on as long as the cells below it are as wide", async () => {
    const [begins, goesOn] = ['<w:vMerge w:val="restart"/>', "<w:vMerge/>"];
    const { tables } = await open(
      table(
        cell(paragraph("产出"), begins) + cell(paragraph("1")),
        cell(paragraph(""), goesOn) + cell(paragraph("2")),
        cell(paragraph("效益"), begins) + cell(paragraph("3")),
        cell(paragraph("宽"), `${goesOn}<w:gridSpan w:val="2"/>`),
      ),
    );
    expect(tables).toMatchObject([
      { rows: [["产出", "1"], ["", "2"], ["效益", "3"], ["宽"]], merges: ["A1:A2", "A4:B4"] },
    ]);
  });

  test("rows and cells within content controls, rows that were deleted", async () => {
    const inControl = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const { tables } = await open(
      `<w:tbl>${inControl(`<w:tr>${inControl(cell(paragraph("甲")))}${cell(paragraph("乙"))}</w:tr>`)}<w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph("删"))}</w:tr><w:tr>${cell(paragraph("丙"))}</w:tr></w:tbl>`,
    );
    expect(tables).toMatchObject([{ rows: [["甲", "乙"], ["丙"]] }]);
  });

  test("a table within a cell is the sheet after it, its texts are not told twice", async () => {
    const inner = table(cell(paragraph("里")));
    const { tables, prose } = await open(
      table(cell(paragraph("上") + inner + paragraph("下"))) + table(cell(paragraph("后"))),
    );
    expect(tables.map(({ sheet, rows }) => [sheet, rows.at(-1)])).toEqual([
      ["第1个表", ["上\n下"]],
      ["第2个表", ["里"]],
      ["第3个表", ["后"]],
    ]);
    expect(prose).toEqual([]);
  });
});

test("numbers that Word counts are read as they are shown, in cells too", async () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${at === 2 ? "<w:isLgl/>" : ""}</w:lvl>`;
  const lists = (levels: string, id: number) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const numbering = `${lists(level(0, "chineseCounting", "%1、") + level(1, "chineseCounting", "（%2）") + level(2, "decimal", "%1.%3"), 0)}${lists(level(0, "decimal", "%1"), 1)}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
  const styles =
    '<w:style w:styleId="h"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="own"><w:basedOn w:val="h"/></w:style>';
  const body = [
    paragraph("基本情况", list(0)),
    paragraph("机构", list(1)),
    paragraph("人员", '<w:pStyle w:val="own"/>'),
    paragraph("编制", list(2)),
    paragraph("支出", list(0)),
    paragraph("机构", list(1)),
    paragraph("无号", '<w:pStyle w:val="own"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    paragraph("重来", list(0, 3)),
    table(
      cell(paragraph("", list(0, 2))) + cell(paragraph("甲")),
      cell(paragraph("", list(0, 2))) + cell(paragraph("乙")),
    ),
  ];
  const { prose, tables } = await open(body.join(""), { numbering, styles });
  expect(prose).toEqual([
    "一、基本情况",
    "（一）机构",
    "（二）人员",
    "1.1 编制",
    "二、支出",
    "（一）机构",
    "无号",
    "一、重来",
  ]);
  expect(tables[0]?.rows.slice(-2)).toEqual([
    ["1", "甲"],
    ["2", "乙"],
  ]);
});

describe("the lines above a table", () => {
  const annex = table(cell(paragraph("序号")));

  test("are rows before its first, a label with its value a cell each", async () => {
    const { tables } = await open(
      paragraph("本单位认真开展了绩效自评，现将情况报告如下。") +
        paragraph("附件3") +
        paragraph("") +
        paragraph("部门整体支出绩效自评表") +
        paragraph("填报单位：某局\u3000\u3000\u3000单位：万元") +
        annex,
    );
    expect(tables).toMatchObject([
      { top: -3, rows: [["附件3"], ["部门整体支出绩效自评表"], ["填报单位：某局", "单位：万元"], ["序号"]] },
    ]);
  });

  test("are those of its own page", async () => {
    const { tables } = await open(
      paragraph("附件：1.项目支出绩效自评表") +
        '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' +
        paragraph("基础数据表") +
        annex +
        paragraph("注", '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>') +
        paragraph("清单", "<w:pageBreakBefore/>") +
        annex,
    );
    expect(tables.map(({ rows }) => rows.map(([text]) => text))).toEqual([
      ["基础数据表", "序号"],
      ["清单", "序号"],
    ]);
  });
});
