import type { WorkbookHost } from "../workbook-host";

/** The paragraphs of a text that hold something, in their order, counted from 1. */
export type Prose = readonly { readonly paragraph: number; readonly text: string }[];

/** A file that a unit handed in, whatever wrote it: its tables as sheets, its other text as prose. */
export interface HandedIn extends Pick<WorkbookHost, "readGrids" | "readMerges" | "readKept"> {
  readonly prose: Prose;
}
