import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Terminal } from "../../src/cli/terminal";

type Command = (argv: readonly string[], terminal: Terminal) => Promise<number>;

/** Runs a command as the shell would, and keeps what it says. */
export async function run(command: Command, ...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const code = await command(argv, {
    print: (text) => (said.out += text),
    complain: (text) => (said.err += `${text}\n`),
    showProgress: null,
    onStop: () => () => undefined,
    program: null,
    env: {},
  });
  return { code, ...said };
}

/** A folder for one test file, taken away after it. */
export function temporaryFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), "annexes-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}
