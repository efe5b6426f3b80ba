import { shownText } from "../core/wording/shown-text";
import { fill, wordingIn } from "../core/wording/wording";
import { HostError, hostErrorText } from "../host/host-error";
import { exitCodes } from "./command-error";
import { fileLimits } from "./file-limits";
import { isSmall } from "./small-file";
import { languageOfTerminal, type Terminal } from "./terminal";

type Run = (argv: readonly string[], terminal: Terminal) => Promise<number>;

/** The argument by which the program knows that it is that other process. */
export const limitedRun = "--limited-run";

/**
 * A command that opens files, run in a process of its own which a file may exhaust or hang, unless all of them are small. It writes
 * its output whole or not at all, so ending that process leaves nothing behind.
 */
export function limited(name: string, run: Run, limits = fileLimits): Run {
  return async (argv, terminal) => {
    const wording = wordingIn(languageOfTerminal(terminal));
    const large = argv.filter((argument) => !isSmall(argument, wording));
    if (terminal.program === null || large.length === 0) return run(argv, terminal);
    const ended = await endOf(terminal.program, [limitedRun, name, ...argv], limits, large.length);
    if (typeof ended === "object") {
      if (ended.said !== "") terminal.print(ended.said);
      if (ended.complained !== "") terminal.complain(ended.complained.replace(/\n$/, ""));
      return ended.code;
    }
    const file = large.join(" ");
    const { tookTooLongToWrite } = wording.commandLine.errors;
    const seconds = String(limits.seconds * large.length);
    const sentence =
      ended === "time"
        ? fill(tookTooLongToWrite, { file, seconds })
        : hostErrorText(new HostError("too-large", file), wording);
    terminal.complain(shownText(sentence));
    return exitCodes.unreadable;
  };
}

interface Said {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

async function endOf(program: string, argv: readonly string[], limits: typeof fileLimits, files: number) {
  // Loaded for large files alone: Node itself takes a while for it.
  const { fork } = await import("node:child_process");
  return new Promise<Said | "time" | "memory">((resolve) => {
    const child = fork(program, argv, {
      execArgv: [`--max-old-space-size=${String(limits.megabytes)}`],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const text = { said: "", complained: "" };
    child.stdout?.setEncoding("utf8").on("data", (piece: string) => (text.said += piece));
    child.stderr?.setEncoding("utf8").on("data", (piece: string) => (text.complained += piece));
    let isLate = false;
    const timer = setTimeout(
      () => {
        isLate = true;
        child.kill("SIGKILL");
      },
      limits.seconds * files * 1000,
    );
    child.on("error", () => resolve("memory"));
    child.on("close", (code) => {
      clearTimeout(timer);
      const isWhole = code !== null && (Object.values(exitCodes) as number[]).includes(code);
      resolve(isLate ? "time" : isWhole ? { ...text, code } : "memory");
    });
  });
}
