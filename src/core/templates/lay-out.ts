import type { SheetLayout } from "../grid/sheet-layout";
import { defaultProfile } from "../places/index";
import type { Profile } from "../places/profile";
import { deriveCells } from "./derive-cells";
import { deriveDrawn } from "./derive-drawn";
import { drawForm } from "./draw-form";
import { freeName, nameProblem, type NameProblem } from "./sheet-name";
import { templates, type Template, type TemplateId } from "./templates";

/** What to lay out, and what is known already; "" and null are left for the person to fill in. */
export interface TemplateOptions {
  readonly kinds: readonly TemplateId[];
  readonly year: number | null;
  readonly unit: string;
  /** The department that the unit's projects answer to. */
  readonly department?: string;
  /** One project form for each; without any, one that leaves the name blank. */
  readonly projects: readonly string[];
  /** The place whose weights are printed and whose scoring the formulas follow; the ministry's unless told. */
  readonly profile?: Profile;
  /** Indicator rows under each level-2 heading, 1 to 10; 2 unless told. */
  readonly rowsPerHeading?: number;
  /** The workbook's sheets, hidden ones too: a new sheet of the same name gets a number. */
  readonly taken?: readonly string[];
}

/** The sheets in the order of the annexes, or the names that Excel would refuse: then nothing may be inserted. */
export type Layouts =
  | { readonly kind: "sheets"; readonly sheets: readonly SheetLayout[] }
  | { readonly kind: "bad-names"; readonly names: readonly { readonly name: string; readonly problem: NameProblem }[] };

/** Lays out blank forms: labels, merged cells, live formulas, validation and page, the same for Excel and for a file. */
export function layOut(options: TemplateOptions): Layouts {
  const projects = options.projects.map((name) => name.trim()).filter((name) => name !== "");
  const wanted = templates
    .filter(({ id }) => options.kinds.includes(id))
    .flatMap((template) => sheetsOf(template, projects).map((sheet) => ({ template, ...sheet })));
  const names = wanted.flatMap(({ sheet }) => {
    const problem = nameProblem(sheet);
    return problem ? [{ name: sheet, problem }] : [];
  });
  if (names.length > 0) return { kind: "bad-names", names };
  const taken = [...(options.taken ?? [])];
  const sheets = wanted.map(({ template, sheet, project }) => {
    const name = freeName(sheet, taken);
    taken.push(name);
    return layOutOne(template, { ...options, projects }, name, project);
  });
  return { kind: "sheets", sheets };
}

function sheetsOf({ form, perProject }: Template, projects: readonly string[]): { sheet: string; project: string }[] {
  const { sheet } = form.printed;
  if (!perProject || projects.length === 0) return [{ sheet, project: "" }];
  return projects.map((project) => ({ sheet: `${sheet}-${project}`, project }));
}

function layOutOne(template: Template, options: TemplateOptions, sheet: string, project: string): SheetLayout {
  const { profile = defaultProfile } = options;
  const drawn = drawForm(template.form, {
    sheet,
    profile,
    year: options.year,
    unit: options.unit.trim(),
    department: options.department?.trim() ?? "",
    project,
    projects: namesProjects(template, options.kinds) ? options.projects : [],
    rowsPerHeading: Math.min(10, Math.max(1, Math.round(options.rowsPerHeading ?? 2))),
  });
  if (template.annex) deriveCells(drawn.draft, template.annex, profile);
  else deriveDrawn(drawn, template.form, profile);
  return drawn.draft.layout(drawn.repeated);
}

/** A list of what the unit must evaluate names its projects, beside other forms of the unit only with their evaluations. */
function namesProjects({ form }: Template, kinds: readonly TemplateId[]): boolean {
  const wanted = templates.filter(({ id, annex }) => annex && kinds.includes(id)).map((one) => one.form.families);
  const evaluated = wanted.some((families) => families.includes("project"));
  return !form.families.includes("registry") || evaluated || wanted.every((families) => families.includes("registry"));
}
