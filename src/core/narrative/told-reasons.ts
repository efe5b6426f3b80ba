import type { Finding } from "../findings/finding";
import { isProjectRow } from "../reading/projects";
import { labelKey } from "../reading/label";
import { rowsOf } from "../reading/read-annexes";
import type { Annex, AnnexRow } from "../reading/annex";
import type { Narrative, Sentence } from "./narrative";
import { namedIn } from "./likeness";
import { projectOf } from "./annex-figures";

/** A finding about a missing reason, and the sentence of the report that tells the reason. */
export interface ToldReason {
  readonly finding: Finding;
  readonly at: Sentence;
}

/** What a reason has to speak of, by the rule that misses it. */
const about: Readonly<Partial<Record<string, RegExp>>> = {
  "low-execution": /执行|进度|支付|支出|使用|结转|结余|退费|未完成|滞后|延期|偏低/,
  "large-budget-adjustment": /调整|追加|调增|调减|新增|增加预算|年中|压减|收回|下达/,
  "final-exceeds-budget": /追加|增加|新增|超|调整|年中|下达/,
  "three-public-growth": /增加|增长|上升|较上年|比上年/,
  "goal-missed": /未完成|未达|完成率|不足|影响|滞后|偏低|减少/,
  "missing-reason": /未完成|未达|完成率|不足|影响|滞后|偏低|精准|率/,
  "target-over-achieved": /超额|超过|超出|增加|扩|偏低|提标/,
};

/** Whether a rule's findings ask for a reason that a report may tell instead. */
export function asksForReason(rule: string): boolean {
  return Object.hasOwn(about, rule);
}

const givesReason = /由于|因(?!公|此|素|而)|原因|受.{1,20}影响|影响了|导致|致使|所致|缘于|鉴于/;

/**
 * The findings that ask for a reason, each with the sentence that tells it. A sentence tells a reason where it says why, names
 * the project, row, goal or indicator, and speaks of what the rule asks about.
 */
export function toldReasons(
  narrative: Narrative,
  findings: readonly Finding[],
  annexes: readonly Annex[],
): ToldReason[] {
  const reasons = narrative.sentences.filter(({ text }) => givesReason.test(text));
  return findings.flatMap((finding) => {
    const topic = about[finding.rule];
    const names = topic ? subjectsOf(finding, annexes) : [];
    const at =
      names.length === 0
        ? undefined
        : reasons.find((one) =>
            // A project's own name (退费) says nothing of what became of it.
            names.some((name) => topic?.test(one.text.replaceAll(name, "")) && speaksOf(one, name, narrative)),
          );
    return at ? [{ finding, at }] : [];
  });
}

/** Whether a sentence, or the one before it in its paragraph, speaks of something. */
function speaksOf(at: Sentence, name: string, { sentences }: Narrative): boolean {
  const before = sentences[sentences.indexOf(at) - 1];
  const texts = [at.text, ...(before?.paragraph === at.paragraph ? [before.text] : [])];
  return texts.some((text) => text.includes(name) || (name.length > 5 && namedIn(name, text) >= 0.8));
}

const wholeUnit = ["整体支出", "预算调整", "全年预算", "年初预算", "预算执行率"];

/** What a report may call the thing that a finding is about: the project, the row, the goal or the indicator. */
function subjectsOf(finding: Finding, annexes: readonly Annex[]): string[] {
  const annex = annexes.find((one) => one.sheet === finding.sheet && holds(one, finding.cell));
  if (!annex) return [];
  const goal = finding.message.args.goal;
  if (goal !== undefined) return [goal];
  const row = Object.values(annex.tables)
    .flatMap((table) => rowsOf(table))
    .find(({ cells }) => Object.values(cells).some((field) => field?.cell === finding.cell));
  const named = row ? nameOf(row) : "";
  if (row && row.cells.name) return named === "" ? [] : [named];
  const project = projectOf(annex);
  if (project !== null) return [project];
  if (annex.description.families.includes("whole")) return wholeUnit;
  const label = row && isProjectRow(row) ? named : named.replace(/金额$/, "");
  return label.length > 1 ? [label] : [];
}

function nameOf({ cells, label }: AnnexRow): string {
  return labelKey(cells.name?.text ?? label?.text ?? "");
}

function holds({ tables, fields }: Annex, cell: string): boolean {
  const inTables = Object.values(tables).some((table) =>
    rowsOf(table).some(({ cells }) => Object.values(cells).some((field) => field?.cell === cell)),
  );
  return inTables || Object.values(fields).some((field) => field?.cell === cell);
}
