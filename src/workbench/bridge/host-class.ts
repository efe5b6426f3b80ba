import { ExcelError } from "./excel-error";
import type { Session } from "./session";

/** An object of the host as the client holds it: what class it is of, and our own handle on it. Null is "OrNullObject". */
export interface HostObject {
  readonly of: HostClass;
  readonly target: unknown;
}

export interface Property<T> {
  readonly get?: (target: T, session: Session) => unknown;
  readonly set?: (target: T, value: unknown, session: Session) => void | Promise<void>;
}

/** A method that gives the client a value (or nothing). */
export type Method<T> = (target: T, args: readonly unknown[], session: Session) => unknown;
/** A method or property that gives the client another object; null for "OrNullObject". */
export type Navigation<T> = (target: T, args: readonly unknown[], session: Session) => HostObject | null;
/** A method that does something and gives the client an object of it, when it is done. */
export type Making<T> = (target: T, args: readonly unknown[], session: Session) => Promise<HostObject>;

/**
 * A class of the Excel API as a table: to model one more member, add one more row.
 * Names are those on the wire ("Values", "GetUsedRange").
 */
export interface ClassTable<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly objects?: Readonly<Record<string, Navigation<T>>>;
  readonly makes?: Readonly<Record<string, Making<T>>>;
  /** `collection.getItem(key)`; throws ItemNotFound. */
  readonly item?: Navigation<T>;
  /** The items of a collection, in order. */
  readonly items?: (target: T, session: Session) => readonly HostObject[];
  /** What the client keeps to find an item of a collection again. */
  readonly id?: (target: T, session: Session) => string;
  /** True where the client may keep the object over several syncs by a reference (ranges). */
  readonly kept?: boolean;
}

/** A class whose members do not know what their handle is: what the dispatcher works with. */
export interface HostClass extends ClassTable<never> {
  readonly name: string;
}

/** A class that is named: `make` gives objects of it. */
export interface NamedClass<T> {
  readonly of: HostClass;
  readonly make: (target: T) => HostObject;
}

/** Names a table. */
export function hostClass<T>(name: string, table: ClassTable<T>): NamedClass<T> {
  const of = { name, ...table } as unknown as HostClass;
  return { of, make: (target) => ({ of, target }) };
}

/** A member that a table lacks fails loudly, with its name: the bridge never guesses. */
export function missing(of: HostClass, member: string): ExcelError {
  return new ExcelError("ApiNotFound", `${of.name}.${member} is not modelled by the workbench.`);
}
