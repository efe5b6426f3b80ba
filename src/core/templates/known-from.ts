import type { FieldRole } from "../forms/index";
import type { Annex, AnnexRow, Field } from "../reading/annex";
import { isProjectRow } from "../reading/projects";
import { namesMeet } from "../values/name";
import { saysNothing } from "../values/value";

/** What a workbook's annexes say already, for the next form to begin with. */
export interface Known {
  readonly year: number | null;
  readonly unit: string;
  readonly department: string;
  /** Every project that any annex names, as first written. */
  readonly projects: readonly string[];
  /** Those that have their evaluation. */
  readonly evaluated: readonly string[];
}

/** Gathers year, unit, department and projects from a workbook's annexes; "" and null where none says. */
export function knownFrom(annexes: readonly Annex[]): Known {
  const named = (role: FieldRole) => annexes.flatMap(({ fields }) => nameIn(fields[role]));
  const unit = mostNamed(named("unit"));
  const evaluated = distinct(named("project"));
  const planned = annexes.flatMap((annex) => [...spendingProjects(annex), ...fundsOf(annex, unit)]);
  return {
    year: mostNamed(annexes.flatMap(({ year }) => year ?? [])) ?? null,
    unit: unit ?? "",
    department: mostNamed(named("department")) ?? "",
    projects: distinct([...evaluated, ...planned]),
    evaluated,
  };
}

function nameIn(field: Field | null | undefined): string[] {
  return field && !saysNothing(field.value) ? [field.text.trim()] : [];
}

/** The lines of the unit's own under 附件2's project spending. */
function spendingProjects({ tables }: Annex): string[] {
  const rows = tables.spending?.rows ?? [];
  return rows.filter((row) => row.key === "part" && isProjectRow(row)).flatMap(({ label }) => nameIn(label));
}

/** The funds that 附件1 gives to this unit. */
function fundsOf({ tables }: Annex, unit: string | undefined): string[] {
  const isOurs = ({ cells }: AnnexRow) => nameIn(cells.unit).some((name) => unit && namesMeet(name, unit));
  return (tables.entries?.rows ?? []).filter(isOurs).flatMap(({ cells }) => nameIn(cells.fund));
}

function mostNamed<Name>(names: readonly Name[]): Name | undefined {
  const count = (name: Name) => names.filter((other) => other === name).length;
  return [...new Set(names)].sort((a, b) => count(b) - count(a))[0];
}

function distinct(names: readonly string[]): string[] {
  return names.reduce<string[]>(
    (all, name) => (all.some((other) => namesMeet(other, name)) ? all : [...all, name]),
    [],
  );
}
