import * as XLSX from "@e965/xlsx";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { runCheck } from "../../src/cli/run-check";
import { seedForms } from "../fixtures/forms";
import { docxOfForms } from "../host/files/docx/docx-of";
import { run, temporaryFolder } from "./run";
import { seedFile } from "./seed-file";

const at = temporaryFolder();
const partsOf = (file: string): Unzipped => unzipSync(readFileSync(at(file)));
const sheetsOf = (book: ExcelJS.Workbook) => book.worksheets.map(({ name }) => name);

/** The seed as people hand it in: printed titles, a note, a rule of colour, a macro, a part of another program, no sheet in front but the third. */
async function handedIn(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await seedFile()) as unknown as ExcelJS.Buffer);
  const sheet = workbook.getWorksheet("附件3")!;
  sheet.getCell("E5").note = "单位自己的批注";
  sheet.addConditionalFormatting({
    ref: "A1:B2",
    rules: [{ type: "expression", formulae: ["TRUE"], priority: 7, style: { font: { bold: true } } }],
  });
  sheet.pageSetup.printTitlesRow = "1:3";
  workbook.views = [{ x: 0, y: 0, width: 1, height: 1, firstSheet: 1, activeTab: 2, visibility: "visible" }];
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return zipSync({ ...parts, "xl/vbaProject.bin": strToU8("macro"), "customXml/other.xml": strToU8("<other/>") });
}

beforeAll(async () => {
  mkdirSync(at("in/城区"), { recursive: true });
  writeFileSync(at("in/城区/甲.xlsm"), await handedIn());
});

const annotated = (...more: string[]) => run(runCheck, at("in"), "--annotate", at("out"), "--format", "json", ...more);

test("a copy has the marks, the notes and a first sheet of findings; every other part is the same, byte by byte", async () => {
  const { out, err } = await annotated("--force");
  expect(err).toBe("");
  const { findings } = JSON.parse(out).files[0];
  const [before, after] = [partsOf("in/城区/甲.xlsm"), partsOf("out/城区/甲.xlsm")];
  const same = Object.keys(before).filter((name) => Buffer.from(before[name]!).equals(Buffer.from(after[name]!)));
  const changed = Object.keys(before).filter((name) => !same.includes(name));
  expect(
    changed.filter((name) => !/^xl\/(?:styles|workbook|comments\d+|worksheets\/sheet\d+)\.xml$/.test(name)).sort(),
  ).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    ...changed.filter((name) => /^xl\/(?:worksheets\/_rels\/|drawings\/vmlDrawing)/.test(name)).sort(),
  ]);
  expect(same).toEqual(expect.arrayContaining(["xl/vbaProject.bin", "customXml/other.xml", "xl/sharedStrings.xml"]));
  const data = (parts: Unzipped, name: string) => /<sheetData>.*<\/sheetData>/s.exec(strFromU8(parts[name]!))?.[0];
  for (const name of Object.keys(before).filter((each) => /^xl\/worksheets\/sheet/.test(each)))
    expect(data(after, name)).toBe(data(before, name));

  const copy = new ExcelJS.Workbook();
  await copy.xlsx.readFile(at("out/城区/甲.xlsm"));
  expect(sheetsOf(copy)[0]).toBe("问题清单");
  expect(copy.worksheets[0]!.rowCount).toBe(4 + findings.length);
  const notes = Object.keys(after).flatMap((name) => (/comments\d/.test(name) ? [strFromU8(after[name]!)] : []));
  for (const { sheet, cell, message } of findings) {
    const { note } = copy.getWorksheet(sheet)!.getCell(cell);
    const isTaken = sheet === "附件3" && cell === "E5";
    // ExcelJS tells no note of a cell that is stored nowhere.
    if (note) expect(JSON.stringify(note)).toContain(isTaken ? "单位自己的批注" : JSON.stringify(message).slice(1, -1));
    else expect(notes.filter((xml) => xml.includes(`ref="${cell}"`) && xml.includes(message))).toHaveLength(1);
  }
});

test("the copy opens at the findings, which lead to the cells; printed titles stay with their sheet", async () => {
  await annotated("--force");
  const parts = partsOf("out/城区/甲.xlsm");
  const workbook = strFromU8(parts["xl/workbook.xml"]!);
  expect(workbook).not.toMatch(/activeTab|firstSheet/);
  expect(workbook).toMatch(/localSheetId="3"[^>]*>&apos;附件3&apos;!\$1:\$3</);
  const inFront = Object.values(parts).filter((part) => strFromU8(part).includes("tabSelected="));
  expect(inFront).toHaveLength(1);
  expect(strFromU8(inFront[0]!)).toMatch(/<hyperlink ref="B5" location="'附件1'!A13"/);
  const sheet = Object.keys(parts).find((name) => strFromU8(parts[name]!).includes('priority="7"'))!;
  expect(strFromU8(parts[sheet]!)).toMatch(/priority="8".*budget-self-evaluation-mark:error/);
});

test("a copy checked again says the same, and a copy of it has another first sheet", async () => {
  const told = async (...argv: string[]) => {
    const { files } = JSON.parse((await run(runCheck, ...argv, "--format", "json")).out);
    return files[0].findings.map(({ sheet, cell, rule }: Record<string, string>) => `${sheet}!${cell} ${rule}`);
  };
  await annotated("--force");
  const before = await told(at("in/城区/甲.xlsm"));
  expect(await told(at("out/城区/甲.xlsm"), "--annotate", at("twice"), "--force")).toEqual(before);
  const copy = new ExcelJS.Workbook();
  await copy.xlsx.readFile(at("twice/甲.xlsm"));
  expect(sheetsOf(copy).slice(0, 2)).toEqual(["问题清单 (2)", "问题清单"]);
});

test("nothing is replaced without --force, and never the file itself", async () => {
  await annotated("--force");
  const copy = readFileSync(at("out/城区/甲.xlsm"));
  expect(await annotated()).toMatchObject({ code: 3, err: expect.stringContaining("已经存在") });
  expect(readFileSync(at("out/城区/甲.xlsm"))).toEqual(copy);
  const itself = await run(runCheck, at("in"), "--annotate", at("in"), "--force");
  expect(itself).toMatchObject({ code: 3, err: expect.stringContaining("输入文件") });
});

test("a signed workbook and a file of another kind are named in a line each", async () => {
  mkdirSync(at("kinds"), { recursive: true });
  const parts = unzipSync(new Uint8Array(await seedFile()));
  writeFileSync(at("kinds/签名.xlsx"), zipSync({ ...parts, "_xmlsignatures/sig1.xml": strToU8("<Signature/>") }));
  writeFileSync(at("kinds/表.docx"), docxOfForms(seedForms));
  const old: unknown = XLSX.write(XLSX.read(await seedFile()), { bookType: "xls", type: "buffer" });
  writeFileSync(at("kinds/表.xls"), old as Buffer);
  const { err } = await run(runCheck, at("kinds"), "--annotate", at("kinds-out"));
  const none = "不是 .xlsx、.xlsm、.xltx 工作簿，没有标注副本；问题见报告。";
  expect(err.trim().split("\n").sort()).toEqual(
    [
      `${at("kinds/签名.xlsx")} 带有数字签名；标注副本中的签名不再有效，原文件没有改动。`,
      ...[at("kinds/表.docx"), at("kinds/表.xls")].map((file) => `${file} ${none}`),
    ].sort(),
  );
  expect(readdirSync(at("kinds-out"))).toEqual(["签名.xlsx"]);
  expect(partsOf("kinds-out/签名.xlsx")["_xmlsignatures/sig1.xml"]).toEqual(strToU8("<Signature/>"));
});

const soffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((file) => existsSync(file));

(soffice ? test : test.skip)(
  "LibreOffice opens the copy",
  async () => {
    await annotated("--force");
    execFileSync(soffice!, [
      ...[`-env:UserInstallation=file://${at("profile")}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"],
      ...["--outdir", at("opened"), at("out/城区/甲.xlsm")],
    ]);
    const opened = new ExcelJS.Workbook();
    await opened.xlsx.readFile(at("opened/甲.xlsx"));
    expect(sheetsOf(opened)[0]).toBe("问题清单");
    expect(sheetsOf(opened)).toContain("附件3");
    expect(JSON.stringify(opened.getWorksheet("附件1")!.getCell("A13").note)).toContain("序号");
  },
  120_000,
);
