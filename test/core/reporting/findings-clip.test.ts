import { JSDOM } from "jsdom";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { findingsClip } from "../../../src/core/reporting/findings-clip";
import { wordingIn } from "../../../src/core/wording/wording";
import { seedGrids } from "../../bench/project-sheets";

const wording = wordingIn("zh-CN");
const { findings } = checkWorkbook(seedGrids());
const [first] = findings;

/** The cells as a spreadsheet takes them from the markup, and from the text with tabs. */
function pasted(clip: ReturnType<typeof findingsClip>) {
  const { document } = new JSDOM(clip.html).window;
  const html = [...document.querySelectorAll("tr")].map((row) => [...row.cells].map(({ textContent }) => textContent));
  return { document, html, text: clip.text.split("\r\n").map((line) => line.split("\t")) };
}

test("each finding is a row below the heads, the same in both ways to paste", () => {
  const { html, text } = pasted(findingsClip(findings, wording));
  expect(html).toHaveLength(findings.length + 1);
  expect(html[0]).toEqual(["工作表", "单元格", "行", "列", "规则", "类别", "问题", "目前填写", "应为或界限", "依据"]);
  expect(html[1]?.slice(0, 2)).toEqual([first!.sheet, first!.cell]);
  expect(text.map((cells) => cells.map((cell) => cell.replace(/^'/, "")))).toEqual(html);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+86", "'+86"],
  ["-3", "'-3"],
  ["@x", "'@x"],
  ['"甲"乙', '"""甲""乙"'],
  ["甲\t乙\r\n丙", "甲 乙 丙"],
  ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
])("a row that is called %j stays text", (row, plain) => {
  const { document, html, text } = pasted(findingsClip([{ ...first!, row }], wording));
  expect(text[1]?.[2]).toBe(plain);
  expect(html[1]?.[2]).toBe(row.replace(/[\r\n\t]+/g, " "));
  expect(document.querySelector("img")).toBeNull();
  for (const cell of document.querySelectorAll("td"))
    expect(cell.getAttribute("style")).toBe("mso-number-format:'\\@'");
});
