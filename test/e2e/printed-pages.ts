import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** A word on a sheet of paper, in points from its upper left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A sheet of paper. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  /** From the top down, as lines are read. */
  readonly words: readonly PrintedWord[];
}

/** The program that reads a PDF, from poppler-utils; undefined where it is not installed. */
export const pdftotext = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].find((path) => existsSync(path));

/** What the page would be on paper. */
export async function printedPages(page: Page): Promise<PrintedPage[]> {
  const folder = mkdtempSync(join(tmpdir(), "printed-"));
  try {
    const file = join(folder, "page.pdf");
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
    const found = execFileSync(pdftotext!, ["-bbox", file, "-"], { encoding: "utf8", maxBuffer: 1e9 });
    return found.split("<page ").slice(1).map(readPage);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readPage(text: string): PrintedPage {
  const [width = 0, height = 0] = [...text.matchAll(/(?:width|height)="([\d.]+)"/g)].map(([, size]) => Number(size));
  const words = [...text.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)<\/word>/g)];
  return {
    ...{ width, height },
    words: words
      .map(([, left, top, right, bottom, word = ""]) => ({
        ...{ text: word, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) },
      }))
      .sort((one, other) => one.top - other.top || one.left - other.left),
  };
}
