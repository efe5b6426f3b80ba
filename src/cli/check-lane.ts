import { fork, type ChildProcess } from "node:child_process";
import type { CheckedFile } from "../core/reporting/checked-file";
import { fill, type Wording } from "../core/wording/wording";
import { HostError, hostErrorText } from "../host/host-error";
import { fileLimits } from "./file-limits";
import { fileRead, serving, type CheckOrder } from "./serve-checks";

/**
 * Checks one submission after another in a process of its own, which a file may exhaust or hang without harm to the others. A
 * thread will not do: one that has no memory left can take the whole process with it.
 */
export class CheckLane {
  private child: ChildProcess | null = null;
  private isStopped = false;

  constructor(
    private readonly program: string,
    private readonly settings: Omit<CheckOrder, "files">,
    private readonly wording: Wording,
    private readonly limits = fileLimits,
  ) {}

  /** Checks the files of one submission together, and answers in their order. Never rejects. */
  async check(files: readonly string[]): Promise<CheckedFile[]> {
    const answer = await this.ask(files);
    if ("checked" in answer) return answer.checked;
    if (files.length === 1) return files.map((file) => ({ file, failure: this.sentence(answer.failed, file) }));
    // One of them is to blame, or they are too much together: each alone tells.
    const alone = new Map<string, Answer>();
    for (const file of files) alone.set(file, await this.ask([file]));
    const rest = files.filter((file) => "checked" in (alone.get(file) ?? {}));
    const checked = rest.length < files.length && rest.length > 0 ? await this.check(rest) : null;
    return files.flatMap((file): CheckedFile[] => {
      const own = alone.get(file);
      if (own && "failed" in own) return [{ file, failure: this.sentence(own.failed, file) }];
      return (
        checked?.filter((each) => each.file === file) ?? own?.checked.map((each) => ({ ...each, isApart: true })) ?? []
      );
    });
  }

  private async ask(files: readonly string[]): Promise<Answer> {
    if (this.isStopped) return { failed: "unexpected" };
    const order = { ...this.settings, files };
    const answer = await answerOf((this.child ??= this.start()), order, this.limits.seconds);
    if ("failed" in answer) this.close();
    return answer;
  }

  /** Ends what is at hand; from now on nothing is checked, and every file fails. */
  stop(): void {
    this.isStopped = true;
    this.close();
  }

  close(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  private start(): ChildProcess {
    return fork(this.program, [serving], {
      // Lanes side by side have a core each: threads of their own to collect garbage would take it from one another.
      execArgv: [`--max-old-space-size=${String(this.limits.megabytes)}`, "--single-threaded-gc"],
      // What Node prints as it ends without memory is for nobody.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
  }

  private sentence(failed: Failed, file: string): string {
    const { errors } = this.wording.commandLine;
    if (failed === "memory") return hostErrorText(new HostError("too-large", file), this.wording);
    if (failed === "time") return fill(errors.tookTooLong, { file, seconds: String(this.limits.seconds) });
    return fill(errors.unexpected, { file });
  }
}

type Failed = "memory" | "time" | "unexpected";
type Answer = { readonly checked: CheckedFile[] } | { readonly failed: Failed };

function answerOf(child: ChildProcess, order: CheckOrder, seconds: number): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      child.removeAllListeners();
      // Whatever still befalls it as it ends.
      child.on("error", () => undefined);
      resolve(answer);
    };
    const timer = setTimeout(() => settle({ failed: "time" }), seconds * 1000);
    child.on("message", (json: string) => {
      if (json === fileRead) timer.refresh();
      else settle({ checked: JSON.parse(json) as CheckedFile[] });
    });
    child.on("error", () => settle({ failed: "unexpected" }));
    // Node and the system end a process without memory by a signal.
    child.on("exit", (code, signal) => settle({ failed: signal === null && code !== 134 ? "unexpected" : "memory" }));
    child.send(order);
  });
}
