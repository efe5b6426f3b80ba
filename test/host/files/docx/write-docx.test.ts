import { strFromU8, unzipSync } from "fflate";
import { writeDocx } from "../../../../src/host/files/docx/write-docx";
import { openHandedIn } from "../../../../src/host/files/open-handed-in";

/** Signs of XML and of Word, a field, controls, signs of direction, half a sign and none at all; and how a person is to see them. */
const hostile = '</w:t><w:br/>&amp;"]]>{ HYPERLINK "a:b" }\u0007\u0000\u202e\u2066\ud800\ufffe';
const seen = '</w:t><w:br/>&amp;"]]>{ HYPERLINK "a:b" }<0007><0000><202E><2066><D800><FFFE>';

test("a text stands in the document for what it is, wherever it stands", async () => {
  const bytes = await writeDocx({
    title: `题${hostile}`,
    blocks: [
      { kind: "heading", level: 1, text: `一${hostile}` },
      { kind: "heading", level: 2, text: `二${hostile}` },
      { kind: "paragraph", text: `段${hostile}【请填写：${hostile}】` },
      { kind: "table", heads: [`头${hostile}`, "乙"], rows: [[`格${hostile}\n行${hostile}`, ""]] },
      { kind: "attachments", lines: [`附${hostile}`, `件${hostile}`] },
      { kind: "appendix", text: `末${hostile}` },
    ],
  });
  const { prose, ...opened } = await openHandedIn("稿.docx", bytes);
  expect(prose.map(({ text }) => text)).toEqual(
    [`题`, `一`, `二`, `段${seen}【请填写：`, `附`, `件`, `末`].map(
      (begin) => `${begin}${seen}${begin.includes("【") ? "】" : ""}`,
    ),
  );
  const [table] = await opened.readGrids();
  expect(table?.rows.map((row) => row[0]?.text)).toEqual([`头${seen}`, `格${seen}\n行${seen}`]);
});

test("the list of attachments stays together, below the first its lines are set in", async () => {
  const bytes = await writeDocx({
    title: "题",
    blocks: [{ kind: "attachments", lines: ["附件：1、甲", "2、乙", "3、丙"] }],
  });
  const xml = strFromU8(unzipSync(bytes)["word/document.xml"]!);
  const paragraphs = xml.split("<w:p>").slice(-3);
  expect(paragraphs.map((one) => [one.includes("<w:keepNext/>"), /w:firstLine="(\d+)"/.exec(one)?.[1]])).toEqual([
    [true, "640"],
    [true, "1600"],
    [false, "1600"],
  ]);
});
