import { gradedTotal, gradeOf } from "../../judging/grade";
import type { Profile } from "../../places/profile";
import type { Annex, Field } from "../../reading/annex";
import { indicatorsOf } from "../../reading/indicators-of";
import { saysNothing } from "../../values/value";
import { asksForReason } from "../told-reasons";
import { gap } from "../gap";
import { heading, paragraph, type Draft, type DraftBlock } from "./draft";
import { projectIn, spendingSection, type Sources } from "./spending";
import { shownAmount, toldAmount } from "./told-amount";

/** What a draft is made of. */
export interface DraftInput {
  readonly annexes: readonly Annex[];
  /** "" and null where no annex says. */
  readonly unit: string;
  readonly year: number | null;
  readonly profile: Profile;
  /** What is to be settled before the report is handed in: where it stands, and what is wrong. */
  readonly findings: readonly DraftFinding[];
}

export interface DraftFinding {
  readonly rule: string;
  readonly sheet: string;
  /** The indicator, fund or project that it is about. */
  readonly row: string | null;
  readonly place: string;
  readonly text: string;
}

/**
 * The report of the ten sections: every figure is an annex's own, and what no annex tells is a gap at its place. Figures of which
 * two annexes tell different ones are gaps too. The findings stand behind the list of attachments.
 */
export function buildDraft(input: DraftInput): Draft {
  const { annexes, year } = input;
  const of = (family: "whole" | "base-data" | "project") =>
    annexes.filter(({ description }) => description.families.includes(family));
  const sources: Sources = { whole: of("whole")[0], baseData: of("base-data")[0], projects: of("project") };
  const unit = input.unit || gap("单位名称");
  return {
    title: `${unit}\n${year === null ? gap("年度") : `${String(year)}年度`}部门整体支出绩效自评报告`,
    blocks: [
      heading(1, "一、单位基本情况"),
      paragraph(`${unit}${gap("主要职能、内设机构和下属单位")}。`),
      ...staffParagraph(sources.baseData, year),
      ...spendingSection(sources),
      ...otherBudgets(sources.whole),
      ...performanceSection(sources, input.profile),
      ...problemsSection(annexes, input.findings),
      heading(1, "八、下一步改进措施"),
      paragraph(gap("针对上述问题的改进措施、责任人和完成时限")),
      heading(1, "九、绩效自评结果拟应用和公开情况"),
      paragraph(gap("自评结果如何应用，何时在何处公开")),
      heading(1, "十、其他需要说明的情况"),
      paragraph(gap("其他需要说明的情况，没有的写明没有")),
      ...attachments(sources, annexes),
      ...openPoints(input.findings),
    ],
  };
}

function staffParagraph(annex: Annex | undefined, year: number | null): DraftBlock[] {
  const [row] = annex?.tables.staff?.rows ?? [];
  const people = (field: Field | undefined, what: string) =>
    field?.value.kind === "quantity" && !field.value.approximate ? `${field.value.amount.toFixed()}人` : gap(what);
  const { approvedPosts, onPost } = row?.cells ?? {};
  const when = year === null ? "" : `${String(year)}年末`;
  return [paragraph(`${when}人员编制${people(approvedPosts, "编制数")}，在职人员${people(onPost, "在职人数")}。`)];
}

/** 三 to 五: what 附件3 tells; that there was nothing is told only where a zero stands. */
function otherBudgets(whole: Annex | undefined): DraftBlock[] {
  const sections = [
    ["三、政府性基金预算支出情况", "政府性基金预算支出", whole?.fields.governmentFund],
    ["四、国有资本经营预算支出情况", "国有资本经营预算支出", whole?.fields.stateCapital],
    ["五、社会保险基金预算支出情况", "社会保险基金预算支出", undefined],
  ] as const;
  return sections.flatMap(([title, name, field]) => {
    const told = toldAmount(whole, "funds", field);
    const sentence = told?.amount.eq(0)
      ? `无${name}。`
      : told
        ? `${name}${shownAmount(told, "")}，主要用于${gap("用途")}。`
        : gap(`${name}的金额和用途，没有的写明没有`);
    return [heading(1, title), paragraph(sentence)];
  });
}

function performanceSection({ whole, projects }: Sources, profile: Profile): DraftBlock[] {
  const evaluations = [...(whole ? [whole] : []), ...projects];
  return [
    heading(1, "六、部门整体支出绩效情况"),
    ...scoreParagraph(whole, profile),
    ...evaluations.flatMap((annex) => {
      const project = projectIn(annex);
      return [
        heading(2, project === null ? "整体支出绩效目标完成情况" : `${project}绩效目标完成情况`),
        ...(project === null ? [] : scoreParagraph(annex, profile, project)),
        ...goalsTable(annex),
        ...indicatorsTable(annex),
      ];
    }),
  ];
}

function scoreParagraph(annex: Annex | undefined, profile: Profile, project: string | null = null): DraftBlock[] {
  const total = annex && gradedTotal(annex);
  const stated = total?.at.value.kind === "quantity" ? total.at.value.amount : null;
  const grade = total && gradeOf(total.points, profile)?.name;
  const score = stated ? `${stated.toFixed()}分` : gap("自评得分");
  return [paragraph(`${project ?? ""}自评得分${score}，等级为${grade ? `“${grade}”` : gap("等级")}。`)];
}

/** What was planned and what became of it, each goal as the annex puts it. */
function goalsTable({ tables }: Annex): DraftBlock[] {
  const rows = (tables.goals?.rows ?? []).map(({ cells }) => [textOf(cells.planned), textOf(cells.achieved)]);
  const told = rows.filter(([planned, achieved]) => planned !== "" || achieved !== "");
  const filled = told.map(([planned = "", achieved = ""]) => [planned, achieved || gap("目标完成情况")]);
  return filled.length === 0 ? [] : [{ kind: "table", heads: ["年度目标", "完成情况"], rows: filled }];
}

function indicatorsTable(annex: Annex): DraftBlock[] {
  const rows = indicatorsOf(annex).flatMap(({ cells: { name, target, initialTarget, actual } }) => {
    const named = textOf(name);
    return named === "" ? [] : [[named, textOf(target ?? initialTarget), textOf(actual) || gap("完成值")]];
  });
  return rows.length === 0 ? [] : [{ kind: "table", heads: ["指标", "目标值", "完成值"], rows }];
}

/** 七: the reasons that the annexes give, and a gap for each that they miss. */
function problemsSection(annexes: readonly Annex[], findings: readonly DraftFinding[]): DraftBlock[] {
  const given = annexes.flatMap((annex) =>
    indicatorsOf(annex).flatMap(({ cells: { name, reason } }) =>
      textOf(reason) === "" ? [] : [`${ownerOf(annex)}${textOf(name)}：${textOf(reason).replace(/[。；;]$/, "")}。`],
    ),
  );
  const asked = findings.flatMap(({ rule, sheet, row, place }) => {
    if (!asksForReason(rule)) return [];
    const subject = row === null ? place : `${ownerOf(annexes.find((annex) => annex.sheet === sheet))}${row}`;
    return [`${subject}${gap("偏差的原因")}。`];
  });
  const all = [...new Set([...given, ...asked])];
  return [
    heading(1, "七、存在的问题及原因分析"),
    ...(all.length > 0 ? all : [gap("存在的问题及原因，没有的写明没有")]).map(paragraph),
  ];
}

/** The project whose row is spoken of: 年度资金总额 stands in every 附件4. */
function ownerOf(annex: Annex | undefined): string {
  const project = annex && projectIn(annex);
  return project ? `${project}的` : "";
}

function attachments({ baseData, whole, projects }: Sources, annexes: readonly Annex[]): DraftBlock[] {
  const registry = annexes.some(({ description }) => description.families.includes("registry"));
  const names = [
    ...(registry ? ["专项资金绩效自评清单"] : []),
    ...(baseData ? ["基础数据表"] : []),
    ...(whole ? ["整体支出绩效自评表"] : []),
    ...projects.map((project) => `${projectIn(project) ?? ""}项目支出绩效自评表`),
  ];
  const lines = names.map((name, at) => `${at === 0 ? "附件：" : ""}${String(at + 1)}、${name}`);
  return [{ kind: "attachments", lines }];
}

function openPoints(findings: readonly DraftFinding[]): DraftBlock[] {
  if (findings.length === 0) return [];
  return [
    { kind: "appendix", text: "报送前需核对的问题（定稿时删去本部分）" },
    {
      kind: "table",
      heads: ["序号", "位置", "问题"],
      rows: findings.map(({ place, text }, at) => [String(at + 1), place, text]),
    },
  ];
}

function textOf(field: Field | undefined): string {
  return field && !saysNothing(field.value) ? field.text.trim() : "";
}
