import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

/** The sizes that the manifest and the catalogues ask for, in pixels. */
export const iconSizes = [16, 32, 64, 80, 128] as const;

/** Below this the full drawing blurs, and the simplified one takes its place. */
const smallestFull = 32;
const assets = join(import.meta.dirname, "../assets");

/** The icon as a PNG of so many pixels each way. */
export async function drawIcon(size: number): Promise<Buffer> {
  const [file, drawnAt] = size < smallestFull ? ["icon-small.svg", 16] : ["icon.svg", 128];
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
