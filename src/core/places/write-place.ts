import { placeShape, type Shape } from "./place-shape";
import type { Profile } from "./profile";

/** A place as its file would say it, all but the sentences that its forms print: a start for a place of one's own. `readPlace` reads it again. */
export function writePlace(place: Profile): Readonly<Record<string, unknown>> {
  const shapes = Object.entries(placeShape).filter(([key]) => key !== "signs");
  return recordOf(Object.fromEntries(shapes), { ...place });
}

function written(shape: Shape, value: unknown): unknown {
  switch (shape.is) {
    case "number":
      return Number(String(value));
    case "list":
      return (value as readonly unknown[]).map((one) => written(shape.of, one));
    case "record":
      return recordOf(shape.fields, value as Readonly<Record<string, unknown>>);
    default:
      return value;
  }
}

function recordOf(fields: Readonly<Record<string, Shape>>, value: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, written(shape, value[key])]));
}
