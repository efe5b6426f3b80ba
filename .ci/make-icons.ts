import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

/** The drawings, and the sizes that the manifest and the catalogues ask for, in pixels. */
export const icons = {
  icon: [16, 32, 64, 80, 128],
  "icon-mark": [16, 32, 80],
  "icon-fill": [16, 32, 80],
  "icon-clear": [16, 32, 80],
} as const;

/** Below this the add-in's full drawing blurs, and the simplified one takes its place. */
const smallestFull = 32;
const assets = join(import.meta.dirname, "../assets");

/** An icon as a PNG of so many pixels each way. */
export async function drawIcon(name: keyof typeof icons, size: number): Promise<Buffer> {
  const isFull = name === "icon" && size >= smallestFull;
  const file = name === "icon" && !isFull ? "icon-small.svg" : `${name}.svg`;
  const drawnAt = isFull ? 128 : 16;
  return sharp(await readFile(join(assets, file)), { density: (72 * size) / drawnAt })
    .resize(size, size)
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** Whether two PNGs show the same; another version of the encoder may write the same pixels in other bytes. */
export async function showTheSame(one: Buffer, other: Buffer): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((png) => sharp(png).ensureAlpha().raw().toBuffer()));
  return a !== undefined && b !== undefined && a.equals(b);
}
