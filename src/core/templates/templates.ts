import type { DefinedForm } from "../forms/define-form";
import { annexes, reportForms, type AnnexKind, type ReportFormKind } from "../forms/index";

export type TemplateId = AnnexKind | ReportFormKind;

/** A form that can be inserted blank. */
export interface Template {
  readonly id: TemplateId;
  readonly form: DefinedForm;
  /** The annex as which a check reads it, null for a form that no rule looks at. */
  readonly annex: AnnexKind | null;
  /** Whether the layout is the bureau's printed form or a plain one of ours. */
  readonly origin: "official" | "ours";
  /** One sheet for each project. */
  readonly perProject: boolean;
}

/** Every form, in the order of the annexes. */
export const templates: readonly Template[] = [
  ...annexes.map((form): Template => ({
    id: form.kind,
    form,
    annex: form.kind,
    origin: "official",
    perProject: form.fields.some(({ role }) => role === "project"),
  })),
  ...reportForms.map((form): Template => ({ id: form.kind, form, annex: null, origin: "ours", perProject: false })),
];
