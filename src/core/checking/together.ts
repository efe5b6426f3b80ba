import { fileName } from "../grid/address";
import type { Grid } from "../grid/grid";
import type { Finding, Message } from "../findings/finding";
import type { Report } from "./report";

/** A file of a submission, and its sheets. */
export interface FileSheets {
  readonly file: string;
  readonly grids: readonly Grid[];
}

interface OnSheet {
  readonly sheet: string;
}

/** The sheets of several files as those of one workbook, and the way back to the files. */
export class Together {
  readonly grids: readonly Grid[];
  private readonly places = new Map<string, { readonly file: string; readonly sheet: string }>();

  /**
   * Sheets of two files may be called alike: each is named as a formula of another workbook names it. Those of a file alone stay
   * as they are, and what was read of them stays remembered.
   */
  constructor(private readonly files: readonly FileSheets[]) {
    this.grids = files.flatMap(({ file, grids }) =>
      grids.map((grid) => {
        const sheet = files.length === 1 ? grid.sheet : `[${file}]${grid.sheet}`;
        this.places.set(sheet, { file, sheet: grid.sheet });
        return sheet === grid.sheet ? grid : { ...grid, sheet };
      }),
    );
  }

  /** What stands on a sheet, as it is told in a file: `file` says which where it is another one. */
  told<One extends OnSheet>(one: One, file: string): One {
    const place = this.places.get(one.sheet);
    if (!place) return one;
    return { ...one, sheet: place.sheet, ...(place.file !== file && { file: place.file }) };
  }

  toldFinding(finding: Finding, file: string): Finding {
    return {
      ...this.told(finding, file),
      message: this.toldMessage(finding.message, file),
      related: finding.related.map((cell) => this.told(cell, file)),
      cause: this.toldText(finding.cause, file),
    };
  }

  /** The part of a report on all the sheets that is about those of one file. */
  partOf({ profile, guess, ...report }: Report, file: string): Report {
    const isOwn = ({ sheet }: OnSheet) => this.places.get(sheet)?.file === file;
    const own = <One extends OnSheet>(all: readonly One[]) => all.filter(isOwn).map((one) => this.told(one, file));
    return {
      profile,
      guess: guess && { ...guess, evidence: this.told(guess.evidence, file) },
      annexes: own(report.annexes),
      companions: own(report.companions),
      unrecognised: own(report.unrecognised.map((sheet) => ({ sheet }))).map(({ sheet }) => sheet),
      findings: report.findings.filter(isOwn).map((finding) => this.toldFinding(finding, file)),
      unjudged: own(report.unjudged).map((one) => ({ ...one, reason: this.toldMessage(one.reason, file) })),
    };
  }

  private toldMessage({ key, args }: Message, file: string): Message {
    const told = Object.entries(args).map(([hole, value]) => [hole, this.toldText(value, file)]);
    return { key, args: Object.fromEntries(told) as Message["args"] };
  }

  /** A text that may name a cell. */
  private toldText(text: string, file: string): string {
    const told = (so: string, one: FileSheets) =>
      so.replaceAll(`[${one.file}]`, one.file === file ? "" : `[${fileName(one.file)}]`);
    return text.includes("[") ? this.files.reduce(told, text) : text;
  }
}
