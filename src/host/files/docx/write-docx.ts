import type * as Library from "docx";
import type { FileChild, Paragraph, Table } from "docx";
import type { Draft, DraftBlock } from "../../../core/narrative/draft/draft";
import { gapsIn } from "../../../core/narrative/gap";
import { shownText } from "../../../core/wording/shown-text";

/** Word sets quotation marks and ÷ in the Chinese font only where it is told to. */
const fontOf = (eastAsia: string) => ({ ascii: "Times New Roman", eastAsia, hint: "eastAsia" });
/** As documents of offices are set: black letter for headings, 仿宋 three for the text, 28 points a line, two signs of indent. Sizes in half points. */
const fonts = { title: fontOf("SimSun"), heading: fontOf("SimHei"), text: fontOf("FangSong") };
const sizes = { title: 44, text: 32, table: 21 };
const line = { lineRule: "exact", line: 560 } as const;
const indent = { firstLine: 640 };
/** Below the first attachment, which stands behind 附件：. */
const indentOfAttachment = { firstLine: 1600 };
/** In twentieths of a point: A4 with the margins of an office's document. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 },
};
const width = page.size.width - page.margin.left - page.margin.right;
/** What each column takes of the width, by their number. */
const shares: Readonly<Record<number, readonly number[]>> = { 2: [0.5, 0.5], 3: [0.42, 0.29, 0.29] };
const ofList = [0.1, 0.25, 0.65];

/** The bytes of a Word document that holds the draft; gaps are marked in yellow. */
export async function writeDocx({ title, blocks }: Draft): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded here: it is larger than all the rest.
  const library = await import("docx");
  const write = new Writer(library);
  const document = new library.Document({
    features: { updateFields: false },
    styles: { default: { document: { run: { font: fonts.text, size: sizes.text, language: { eastAsia: "zh-CN" } } } } },
    sections: [
      {
        properties: { page },
        footers: { default: write.pageNumber() },
        children: [write.title(title), ...blocks.flatMap((block) => write.block(block))],
      },
    ],
  });
  return new Uint8Array(await library.Packer.toArrayBuffer(document));
}

class Writer {
  constructor(private readonly docx: typeof Library) {}

  title(text: string): Paragraph {
    const { AlignmentType, Paragraph } = this.docx;
    const look = { font: fonts.title, size: sizes.title, bold: true };
    const children = this.lines(text).flatMap((each, at) => this.runs(each, { ...look, ...(at > 0 && { break: 1 }) }));
    return new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 400 }, children });
  }

  block(block: DraftBlock): FileChild[] {
    const { HeadingLevel, Paragraph } = this.docx;
    const space = (keepNext: boolean) => new Paragraph({ keepNext, spacing: { lineRule: "exact", line: 160 } });
    if (block.kind === "table") return [space(true), this.table(block), space(false)];
    if (block.kind === "attachments") return this.attachments(block.lines);
    if (block.kind === "paragraph") return this.lines(block.text).map((text) => this.paragraph(text));
    const isFirst = block.kind === "appendix" || block.level === 1;
    const look = { font: isFirst ? fonts.heading : fonts.text, size: sizes.text, bold: !isFirst, color: "000000" };
    return [
      new Paragraph({
        heading: isFirst ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        pageBreakBefore: block.kind === "appendix",
        keepNext: true,
        spacing: line,
        indent,
        children: this.runs(block.text, look),
      }),
    ];
  }

  pageNumber(): Library.Footer {
    const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = this.docx;
    const children = [new TextRun({ children: [PageNumber.CURRENT], size: 24 })];
    return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
  }

  private paragraph(text: string): Paragraph {
    return new this.docx.Paragraph({ spacing: line, indent, children: this.runs(text, {}) });
  }

  private attachments(lines: readonly string[]): Paragraph[] {
    return lines.map((text, at) => {
      const look =
        at === 0 ? { spacing: { ...line, before: 560 }, indent } : { spacing: line, indent: indentOfAttachment };
      const keepNext = at < lines.length - 1;
      return new this.docx.Paragraph({ ...look, keepNext, keepLines: true, children: this.runs(text, {}) });
    });
  }

  private table({ heads, rows }: Extract<DraftBlock, { kind: "table" }>): Table {
    const { Table, TableLayoutType, TableRow, WidthType } = this.docx;
    const columns = (
      rows.length > 0 && heads.length === 3 && rows[0]?.[0] === "1" ? ofList : (shares[heads.length] ?? [])
    ).map((share) => Math.round(share * width));
    const row = (texts: readonly string[], isHead: boolean) =>
      new TableRow({
        tableHeader: isHead,
        cantSplit: true,
        children: texts.map((text, at) => this.cell(text, columns[at] ?? 0, isHead)),
      });
    return new Table({
      layout: TableLayoutType.FIXED,
      width: { size: width, type: WidthType.DXA },
      columnWidths: columns,
      rows: [row(heads, true), ...rows.map((texts) => row(texts, false))],
    });
  }

  private cell(text: string, size: number, isHead: boolean): Library.TableCell {
    const { AlignmentType, Paragraph, TableCell, VerticalAlign, WidthType } = this.docx;
    const look = { size: sizes.table, bold: isHead, ...(isHead && { font: fonts.heading }) };
    return new TableCell({
      width: { size, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      verticalAlign: isHead ? VerticalAlign.CENTER : VerticalAlign.TOP,
      children: this.lines(text).map(
        (each) =>
          new Paragraph({
            alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
            children: this.runs(each, look),
          }),
      ),
    });
  }

  /** A cell's lines are paragraphs. */
  private lines(text: string): string[] {
    const lines = text.split(/\r\n?|\n/).map((each) => each.trim());
    return lines.length > 1 ? lines.filter((each) => each !== "") : lines;
  }

  private runs(text: string, look: Library.IRunOptions): Library.TextRun[] {
    const { ShadingType, TextRun } = this.docx;
    const shading = { type: ShadingType.CLEAR, fill: "FFF2A8", color: "auto" };
    return gapsIn(shownText(text)).map(
      (piece, at) =>
        new TextRun({ ...look, text: piece.text, ...(piece.isGap && { shading }), ...(at > 0 && { break: 0 }) }),
    );
  }
}
