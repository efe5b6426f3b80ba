import { existsSync, readFileSync } from "node:fs";

/**
 * Watches this process's children and theirs; the function that comes back ends that, and tells the most megabytes that one
 * of them held. 0 where the system does not say.
 */
export function peakMemory(): () => number {
  let most = 0;
  const look = (pid: string) => {
    for (const child of childrenOf(pid)) {
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(readIfThere(`/proc/${child}/status`))?.[1] ?? 0));
      look(child);
    }
  };
  const timer = setInterval(() => look(String(process.pid)), 20);
  return () => {
    clearInterval(timer);
    return Math.round(most / 1000);
  };
}

function childrenOf(pid: string): string[] {
  return readIfThere(`/proc/${pid}/task/${pid}/children`).split(" ").filter(Boolean);
}

function readIfThere(path: string): string {
  try {
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  } catch {
    // It has just ended.
    return "";
  }
}
