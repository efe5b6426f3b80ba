import { Big } from "../values/big";
import { mof2020 } from "./mof-2020";
import { placeShape, type Shape } from "./place-shape";
import type { Profile } from "./profile";

/** What is wrong in a place's file, where (grades[1].from), and what belongs there; its sentence stands in the wording. */
export interface PlaceFault {
  readonly path: string;
  readonly why: "missing" | "unknown" | "text" | "number" | "choice" | "list" | "record" | "order" | "points";
  /** What belongs there: "0-1", the choices, the sum that it is. */
  readonly wanted: string;
}

/** A place from its file, whatever that holds; what the file does not say is the ministry's. */
export function readPlace(json: unknown): Profile | readonly PlaceFault[] {
  const faults: PlaceFault[] = [];
  const fault = (path: string, why: PlaceFault["why"], wanted = ""): null => {
    if (faults.length < mostFaults) faults.push({ path, why, wanted });
    return null;
  };
  const read = (shape: Shape, value: unknown, path: string): unknown => {
    switch (shape.is) {
      case "text":
        if (typeof value !== "string" || value.trim() === "" || value.length > longestText)
          return fault(path, "text", String(longestText));
        return value.trim();
      case "number":
        if (typeof value !== "number" || !(value >= shape.from && value <= shape.to))
          return fault(path, "number", `${String(shape.from)}-${String(shape.to)}`);
        return path.endsWith(".points") ? value : new Big(value);
      case "choice":
        return shape.of.includes(value as string) ? value : fault(path, "choice", shape.of.join(", "));
      case "list":
        if (!Array.isArray(value) || value.length < (shape.least ?? 0) || value.length > longestList)
          return fault(path, "list", String(shape.least ?? 0));
        return value.map((one, at) => read(shape.of, one, `${path}[${String(at)}]`));
      case "record":
        return readRecord(shape.fields, value, path, Object.keys(shape.fields));
    }
  };
  const readRecord = (
    fields: Readonly<Record<string, Shape>>,
    value: unknown,
    path: string,
    needed: readonly string[],
  ): unknown => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return fault(path, "record");
    const below = (key: string) => (path === "" ? key : `${path}.${key}`);
    const given = new Map(Object.entries(value));
    for (const key of needed) if (!given.has(key)) fault(below(key), "missing");
    return Object.fromEntries(
      [...given].flatMap(([key, one]) => {
        const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (!shape) fault(below(key.slice(0, 40)), "unknown");
        return shape ? [[key, read(shape, one, below(key))]] : [];
      }),
    );
  };
  const own = readRecord(placeShape, json, "", ["name", "source"]);
  if (faults.length > 0) return faults;
  const { signs = [], ...numbers } = own as Partial<Omit<Profile, "signs">> & { readonly signs?: readonly string[] };
  const place: Profile = { ...mof2020, ...numbers, signs: signs.map(patternOf) };
  checkSense(place, fault);
  return faults.length > 0 ? faults : place;
}

const mostFaults = 20;
const longestList = 200;
/** Signs of a name, a source, a sentence: a person reads them in a list. */
export const longestText = 500;

/** A sentence as a form prints it; "*" stands for a few signs, so that no text takes long to be looked through. */
function patternOf(sign: string): RegExp {
  const parts = sign.normalize("NFKC").replace(/\s/g, "").split("*").slice(0, 6);
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".{0,20}"));
}

/** What each number allows by itself and all together do not. */
function checkSense(place: Profile, fault: (path: string, why: PlaceFault["why"], wanted?: string) => null): void {
  const { adjustmentSteps, executionCaps, grades, headings, executionWeight, fullPoints, metBand, partlyMetBand } =
    place;
  const isRising = (numbers: readonly Big[]) => numbers.every((one, at) => at === 0 || one.gt(numbers[at - 1] ?? one));
  if (!isRising(executionCaps.map(({ below }) => below))) fault("executionCaps", "order");
  if (!isRising(adjustmentSteps.map(({ most }) => most))) fault("adjustmentSteps", "order");
  if (!isRising(grades.map(({ from }) => from).reverse()) || !grades.at(-1)?.from.eq(0)) fault("grades", "order");
  if (partlyMetBand.gt(metBand)) fault("partlyMetBand", "number", `0-${metBand.toFixed()}`);
  const weights = headings.flatMap(({ level2 }) => level2.map(({ points }) => points));
  const sum = weights.reduce((all, one) => all.plus(one), executionWeight);
  if (!sum.eq(fullPoints)) fault("headings", "points", `${fullPoints.toFixed()} ≠ ${sum.toFixed()}`);
}
