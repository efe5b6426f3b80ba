import { readFileSync } from "node:fs";

/** What a process and all below it cost, as far as it was seen at the last look. */
export interface TreeCost {
  /** The most megabytes that they held together, shared pages counted once (Pss). */
  readonly megabytes: number;
  /** Seconds of processor time of all, those that have ended too. */
  readonly processor: number;
  /** Those of the first process alone. */
  readonly ofFirst: number;
}

/** Watches a process and all below it, ten times a second; the function that comes back ends that and tells. Zeros where the system does not say. */
export function treeCost(pid: number): () => TreeCost {
  let cost = { megabytes: 0, processor: 0, ofFirst: 0 };
  const timer = setInterval(() => {
    const all = treeOf(String(pid));
    cost = {
      megabytes: Math.max(cost.megabytes, all.reduce((sum, each) => sum + heldBy(each), 0) / 1024),
      processor: Math.max(
        cost.processor,
        all.map(spentBy).reduce((sum, { own, ended }) => sum + own + ended, 0),
      ),
      ofFirst: Math.max(cost.ofFirst, spentBy(String(pid)).own),
    };
  }, 100);
  return () => {
    clearInterval(timer);
    return cost;
  };
}

function treeOf(pid: string): string[] {
  const children = readIfThere(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean);
  return [pid, ...children.flatMap(treeOf)];
}

/** Kilobytes of a process. */
function heldBy(pid: string): number {
  return Number(/^Pss:\s+(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** Seconds of processor time of a process, and of those that it started and that have ended: the kernel counts hundredths. */
function spentBy(pid: string): { readonly own: number; readonly ended: number } {
  const [, rest = ""] = readIfThere(`/proc/${pid}/stat`).split(") ");
  const [user = 0, system = 0, usersEnded = 0, systemsEnded = 0] = rest.split(" ").slice(11, 15).map(Number);
  return { own: (user + system) / 100, ended: (usersEnded + systemsEnded) / 100 };
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // It has just ended.
    return "";
  }
}
