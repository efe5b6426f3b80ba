import * as XLSX from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Form } from "../fixtures/forms";
import { seedForms } from "../fixtures/forms";
import { docxOfForms } from "../host/files/docx/docx-of";
import { fileOf, projectForms } from "./project-sheets";

/** Raised when other files are to be generated, so that none of the former remains. */
const edition = 2;
const [, baseData, whole] = seedForms as readonly [Form, Form, Form];
const kinds = ["xlsx", "xlsx", "docx", "xlsx", "xls", "xlsx", "ods", "xlsx", "et", "xlsm"] as const;
/** One in so many is no workbook that can be read, the first of them at this place: 30 of 1,000. */
const [oneBadIn, firstBad] = [33, 20];
/** What the names of those hold. */
export const badMark = "（坏）";

/**
 * The folder that holds so many generated submissions of 3 to 10 annexes, in ten districts and as files of all kinds; it is written
 * where it is not there yet, always the same bytes' worth of forms.
 */
export async function countyFolder(count: number): Promise<string> {
  const folder = join(tmpdir(), `county-${String(edition)}-${String(count)}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${String(process.pid)}`;
  for (let at = 0; at < count; at++) {
    const district = join(draft, districtOf(at));
    mkdirSync(district, { recursive: true });
    const isBad = at % oneBadIn === firstBad;
    const [kind, bytes] = isBad ? await badFile(Math.floor(at / oneBadIn)) : await soundFile(at);
    const name = `单位${String(at + 1).padStart(4, "0")}${isBad ? badMark : ""}.${kind}`;
    writeFileSync(join(district, name), bytes);
  }
  renameSync(draft, folder);
  return folder;
}

/** Every kind of file is in every district. */
function districtOf(at: number): string {
  return `第${String((Math.floor(at / kinds.length) % 10) + 1)}片区`;
}

async function soundFile(at: number): Promise<readonly [string, Uint8Array]> {
  const kind = kinds[at % kinds.length] ?? "xlsx";
  const forms = submission(at);
  if (kind === "docx") return [kind, docxOfForms(forms)];
  const bytes = await fileOf(forms);
  if (kind === "xlsx" || kind === "xlsm") return [kind, bytes];
  const bookType = kind === "et" ? "xls" : kind;
  return [kind, XLSX.write(XLSX.read(bytes, { cellNF: true }), { bookType, type: "buffer" }) as Buffer];
}

/** Annexes 2 and 3 of a unit, and 1 to 8 project evaluations; two of its figures are its own. */
function submission(at: number): Form[] {
  const unit = `${districtOf(at)}第${String(at + 1)}服务中心`;
  const projects = projectForms(1 + (at % 8), at * 10 + 1);
  return [baseData, whole, ...projects].map((form, place) => ({
    ...form,
    rows: form.rows.map((row, r) =>
      row.map((text, column) => {
        if (row[0] === "预算单位名称" && column === 1) return unit;
        if (column > 0 && row[column - 1] === "实施单位") return unit;
        return place > 1 && r === 5 && column === 5 ? (100 + at * 0.37 + place).toFixed(2) : text;
      }),
    ),
  }));
}

/** What units send beside what they should: cut off, with a password, empty, a bomb, something else under this name. */
async function badFile(at: number): Promise<readonly [string, Uint8Array]> {
  const sound = () => fileOf(submission(at));
  const bad = [
    async () => (await sound()).subarray(0, 9000),
    () => encrypted(),
    () => new Uint8Array(),
    () => zipSync({ "xl/workbook.xml": strToU8(" ".repeat(300_000_000)) }, { level: 1 }),
    () => Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  ] as const;
  return ["xlsx", await (bad[at % bad.length] ?? sound)()];
}

function encrypted(): Uint8Array {
  const container = XLSX.CFB.utils.cfb_new();
  for (const name of ["EncryptedPackage", "EncryptionInfo"])
    XLSX.CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(5000, "甲"));
  return Buffer.from(XLSX.CFB.write(container, { type: "buffer" }) as Buffer);
}
