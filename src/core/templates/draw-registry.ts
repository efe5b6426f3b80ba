import { drawHead, drawSignature } from "./draw-head";
import { yearOfTitle, type FormOptions } from "./form-options";
import { looks } from "./looks";
import { SheetDraft } from "./sheet-draft";

const leastRows = 15;

/** 附件1: one special fund a row; a row is numbered as soon as it names its unit. */
export function drawRegistry(options: FormOptions): SheetDraft {
  const draft = new SheetDraft(options.sheet, [40, 190, 150, 130]);
  drawHead(draft, "D", "附件1", `${yearOfTitle(options)}专项资金绩效自评清单`);
  const headings = ["序号", "专项资金名称", "单位名称", "备注"];
  headings.forEach((heading, at) => draft.print(`${"ABCD".charAt(at)}3`, heading, looks.heading));
  draft.height(3, 26);
  const count = Math.max(leastRows, options.projects.length + 5);
  for (let at = 0; at < count; at++) {
    const row = 4 + at;
    const fund = options.projects[at] ?? "";
    draft.derive(`A${row}`, `=IF(C${row}="","",MAX(A$3:A${row - 1})+1)`, looks.derived);
    draft.ask(`B${row}`, "words", fund);
    draft.ask(`C${row}`, "words", fund && options.unit);
    draft.ask(`D${row}`, "words");
    draft.height(row, 24);
  }
  drawSignature(draft, 4 + count, "D");
  return draft;
}
