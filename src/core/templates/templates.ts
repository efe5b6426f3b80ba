import type { AnnexKind } from "../forms/index";
import { drawBaseData } from "./draw-base-data";
import { drawProjectEvaluation, drawWholeEvaluation } from "./draw-evaluations";
import { drawFundForm } from "./draw-fund-form";
import { drawRegistry } from "./draw-registry";
import type { FormOptions } from "./form-options";
import type { SheetDraft } from "./sheet-draft";

export type TemplateId = AnnexKind | "government-fund" | "state-capital" | "social-insurance";

/** A form that can be inserted blank. */
export interface Template {
  readonly id: TemplateId;
  /** The annex as which a check reads it, null for a form that no rule looks at. */
  readonly annex: AnnexKind | null;
  /** Whether the layout is the bureau's printed form or a plain one of ours. */
  readonly origin: "official" | "ours";
  /** One sheet for each project. */
  readonly perProject: boolean;
  /** Whether it has indicators, of which the person may want more rows. */
  readonly hasIndicators: boolean;
  readonly sheet: string;
  /** The rows of headings that each page repeats, e.g. "1:3". */
  readonly repeated: string;
  readonly draw: (options: FormOptions) => SheetDraft;
}

const blankItems = Array<string>(8).fill("");

/** Every form, in the order of the annexes. */
export const templates: readonly Template[] = [
  {
    id: "registry",
    annex: "registry",
    origin: "official",
    perProject: false,
    hasIndicators: false,
    sheet: "附件1",
    repeated: "1:3",
    draw: drawRegistry,
  },
  {
    id: "base-data",
    annex: "base-data",
    origin: "official",
    perProject: false,
    hasIndicators: false,
    sheet: "附件2",
    repeated: "6:6",
    draw: drawBaseData,
  },
  {
    id: "whole-evaluation",
    annex: "whole-evaluation",
    origin: "official",
    perProject: false,
    hasIndicators: true,
    sheet: "附件3",
    repeated: "13:13",
    draw: drawWholeEvaluation,
  },
  {
    id: "project-evaluation",
    annex: "project-evaluation",
    origin: "official",
    perProject: true,
    hasIndicators: true,
    sheet: "附件4",
    repeated: "12:12",
    draw: drawProjectEvaluation,
  },
  ours("government-fund", "政府性基金预算支出情况表", blankItems),
  ours("state-capital", "国有资本经营预算支出情况表", [
    "解决历史遗留问题及改革成本支出",
    "国有企业资本金注入",
    "国有企业政策性补贴",
    "其他国有资本经营预算支出",
    "",
    "",
  ]),
  ours("social-insurance", "社会保险基金预算支出情况表", [
    "企业职工基本养老保险基金",
    "城乡居民基本养老保险基金",
    "机关事业单位基本养老保险基金",
    "职工基本医疗保险基金",
    "城乡居民基本医疗保险基金",
    "工伤保险基金",
    "失业保险基金",
    "",
  ]),
];

/** The forms that the narrative report names beside the annexes. */
function ours(id: TemplateId, title: string, items: readonly string[]): Template {
  return {
    id,
    annex: null,
    origin: "ours",
    perProject: false,
    hasIndicators: false,
    sheet: title,
    repeated: "1:4",
    draw: (options) => drawFundForm(options, title, items),
  };
}
