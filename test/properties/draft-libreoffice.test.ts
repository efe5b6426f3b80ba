import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { runCheck } from "../../src/cli/run-check";
import { runDraft } from "../../src/cli/run-draft";
import { openHandedIn } from "../../src/host/files/open-handed-in";
import { fileOf } from "../bench/project-sheets";
import { run, temporaryFolder } from "../cli/run";
import { cleanForms, seedForms, typed } from "../fixtures/forms";
import { convertedByLibreOffice } from "./libreoffice";

const at = temporaryFolder();
/** Signs of XML and of direction. */
const hostile = '</w:t><w:br/>&amp;"\u202e\u2066';

test.each([
  ["the seed", seedForms],
  ["the seed with its faults mended", cleanForms],
  [
    "a workbook of hostile texts",
    typed(seedForms, {
      "附件4-原试点退费!B3": `甲${hostile}`,
      "附件4-原试点退费!D15": `率${hostile}`,
      "附件3!B4": `乙${hostile}`,
      "附件3!F12": `目标1：${hostile}\n目标2：丙`,
    }),
  ],
])(
  "the draft of %s opens in Writer; what Writer saves of it holds the same, and nothing is found in it",
  async (name, forms) => {
    const [from, to] = [`${name}.xlsx`, `${name}.docx`];
    writeFileSync(at(from), await fileOf(forms));
    expect((await run(runDraft, at(from), "--out", at(to))).code).toBe(0);
    const draft = await readFile(at(to));
    const saved = await convertedByLibreOffice(draft, "docx", "docx");
    if (!saved) return;
    writeFileSync(at("saved.docx"), saved);
    const textOf = async (content: Uint8Array) => {
      const opened = await openHandedIn(to, content);
      const tables = (await opened.readGrids()).map(({ rows }) =>
        rows.map((row) => row.map((cell) => cell?.text ?? "")),
      );
      return { prose: opened.prose.map(({ text }) => text), tables };
    };
    const text = await textOf(draft);
    expect(await textOf(saved)).toEqual(text);
    const { out } = await run(runCheck, at(from), "--report", at("saved.docx"), "--format", "json");
    const [{ findings, narrative }] = JSON.parse(out).files;
    expect(findings.filter(({ document }: { document?: string }) => document !== undefined)).toEqual([]);
    expect(narrative.told).toEqual([]);
    expect(narrative.tied.length).toBeGreaterThan(15);
  },
);
