import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * What LibreOffice writes of a file that it opened, both kinds named as file extensions ("docx"); null, and a word on it, where it is
 * not installed. Rejects where it could not open the file.
 */
export async function convertedByLibreOffice(content: Uint8Array, from: string, to: string): Promise<Buffer | null> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    await writeFile(join(folder, `in.${from}`), content);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "out");
    await run("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, join(folder, `in.${from}`)]);
    return await readFile(join(out, `in.${to}`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === "spawn soffice") {
      process.stderr.write(
        "No LibreOffice found: nothing is opened in it. Install libreoffice-calc, libreoffice-writer.\n",
      );
      return null;
    }
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
