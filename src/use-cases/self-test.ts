import { fill, type Wording } from "../core/wording/wording";
import { addInBuild } from "../host/add-in-build";
import { contractCases, type ContractCaseId } from "../host/contract/contract-cases";
import type { Capability } from "../host/contract/contract-case";
import type { ScratchWorkbook } from "../host/contract/scratch-workbook";
import { HostError } from "../host/host-error";

export type Outcome = keyof Wording["selfTest"]["outcomes"];

/** What became of one case. */
export interface CaseResult {
  readonly id: ContractCaseId;
  readonly about: Capability;
  readonly outcome: Outcome;
  readonly milliseconds: number;
  /** Why not, in one line: Excel's code and place, or what differs on the scratch sheets. "" where it passed. */
  readonly reason: string;
}

export const caseIds = Object.keys(contractCases) as ContractCaseId[];

/**
 * Runs every case of the port's contract on scratch sheets, and removes these however it ends. Rejects only where the sheets
 * cannot be made at all, or not be removed; a case that fails is a result. `onResult` is told of each as it comes.
 */
export async function selfTest(
  scratch: ScratchWorkbook,
  onResult: (result: CaseResult) => void,
): Promise<CaseResult[]> {
  await scratch.begin();
  const results: CaseResult[] = [];
  try {
    for (const id of caseIds) {
      const result = await resultOf(id, scratch);
      results.push(result);
      onResult(result);
    }
  } finally {
    await scratch.end();
  }
  return results;
}

/** The results as a text to send to whoever maintains the add-in: nothing of the person's workbook is in it. */
export function selfTestText(
  results: readonly CaseResult[],
  about: readonly string[],
  { selfTest: texts }: Wording,
): string {
  const lines = results.map(({ id, about: capability, outcome, milliseconds, reason }) =>
    [`[${texts.outcomes[outcome]}]`, texts.capabilities[capability], id, `${milliseconds} ms`, reason]
      .filter(Boolean)
      .join(" · "),
  );
  return [`${addInBuild.version} (${addInBuild.build})`, ...about, summaryOf(results, texts), ...lines].join("\n");
}

/** How many cases came to what, and how long they took. */
export function summaryOf(results: readonly CaseResult[], texts: Wording["selfTest"]): string {
  const count = (outcome: Outcome) => String(results.filter((result) => result.outcome === outcome).length);
  const seconds = (results.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(1);
  return fill(texts.summary, {
    passed: count("passed"),
    failed: count("failed"),
    unsupported: count("unsupported"),
    seconds,
  });
}

async function resultOf(id: ContractCaseId, scratch: ScratchWorkbook): Promise<CaseResult> {
  const { about, needs, run } = contractCases[id];
  const lacks = scratch.lacks();
  const [missing] = needs.flatMap((method) => lacks[method] ?? []);
  if (missing) return { id, about, outcome: "unsupported", milliseconds: 0, reason: missing };
  const start = performance.now();
  const timed = () => Math.round(performance.now() - start);
  try {
    await run(scratch.open);
    return { id, about, outcome: "passed", milliseconds: timed(), reason: "" };
  } catch (error) {
    const outcome = error instanceof HostError && error.kind === "api-missing" ? "unsupported" : "failed";
    return { id, about, outcome, milliseconds: timed(), reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof HostError) {
    const { kind, diagnostic } = error;
    return [kind, diagnostic?.code, diagnostic?.location].filter(Boolean).join(" ");
  }
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof HostError ? ` (${reasonOf(error.cause)})` : "";
  return error.message + cause;
}
